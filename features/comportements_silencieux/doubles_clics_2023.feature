# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Cliquer deux fois
  Un double clic ne fait pas deux demandes, et ne refuse pas ce qu'il vient d'obtenir.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Un double clic vaut un clic

    @silencieux @C-038
    Scénario: La connexion cliquée deux fois de suite ouvre l'espace
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il clique deux fois de suite sur le bouton « Connexion »
      Alors l'écran « Espace sans entreprise » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: La demande d'adresse cliquée deux fois de suite envoie un code
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Nouvelle adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il clique deux fois de suite sur le bouton « Valider les modifications »
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)

    @silencieux @C-038
    Scénario: Le code cliqué deux fois de suite mène à l'adresse
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique deux fois de suite sur le bouton « Continuer »
      Alors l'écran « Activation : identifiants » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: L'adresse cliquée deux fois de suite active une fois
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique deux fois de suite sur le bouton « Continuer »
      Alors l'écran « Activation : récapitulatif » s'affiche
      Et la page n'affiche aucun message d'alerte
