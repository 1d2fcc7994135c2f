# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Une adresse, un espace
  Une adresse électronique n'identifie qu'un espace sans certificat, et ne sert qu'à une demande à la fois.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: L'adresse d'un espace existant est refusée

    @EXP13-010 @EXP13-020 @EXP13-121
    Scénario: La première création avec une adresse est acceptée
      Étant donné un espace actif sans certificat à l'adresse électronique « autre@example.org »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

    @EXP13-010 @EXP13-020 @EXP13-121
    Scénario: La seconde création avec la même adresse est refusée
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

  Règle: Pendant 48 heures, l'adresse d'une demande en attente ne peut servir à une autre

    @EXP13-225
    Scénario: À 47 h 59 de la première demande, la même adresse est refusée
      Sachant qu'il a demandé la création de son espace
      Et qu'il s'est écoulé 47 h 59
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

    @EXP13-225
    Scénario: À 48 h 01 de la première demande, la même adresse est acceptée
      Sachant qu'il a demandé la création de son espace
      Et qu'il s'est écoulé 48 h 01
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

    @EXP13-225
    Scénario: Une autre adresse est acceptée aussitôt
      Sachant qu'il a demandé la création de son espace
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants, avec l'adresse électronique « corrigee@example.org »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

  Règle: L'adresse d'un autre espace ne lève pas le blocage

    @EXP13-020 @EXP13-124
    Scénario: Bloqué par un certificat, l'usager ne peut prendre l'adresse d'un autre espace
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et un espace actif sans certificat à l'adresse électronique « prise@example.org »
      Et qu'il est arrivé à l'écran « Blocage certificat »
      Quand il saisit « prise@example.org » dans « Votre adresse électronique : »
      Et qu'il saisit « prise@example.org » dans « Confirmer votre nouvelle adresse électronique : »
      Et qu'il valide
      Alors l'écran « Blocage certificat » reste affiché et refuse « Votre adresse électronique : »
