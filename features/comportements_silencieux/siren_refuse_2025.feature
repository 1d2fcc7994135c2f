# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le SIREN tenu, public ou changé
  Le SIREN tenu ou public s'arrête là, et tout changement du SIREN redemande le contrôle.

  Règle: Le SIREN tenu ou public ne va pas plus loin

    @silencieux @C-026
    Scénario: Le SIREN tenu est refusé par les mots du tutoriel, et rien ne part
      Étant donné son entreprise a déjà un adhérent aux téléprocédures
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors l'écran « Saisie du SIREN » dit « Il existe déjà un adhérent aux téléprocédures pour ce SIREN »
      Et « Adresse électronique de l'entreprise : » est inactif
      Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 0 message(s)
      Et aucune lettre n'est partie

    @silencieux @C-027
    Scénario: L'organisme public est renvoyé au mode expert
      Étant donné son entreprise est une collectivité
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors un message d'alerte parle de « mode expert »

    @silencieux @C-027
    Scénario: Le mode expert ne refuse pas l'organisme public
      Étant donné son entreprise est une collectivité
      Et qu'il est arrivé à l'écran « Conditions du mode expert »
      Quand il demande la création de son espace en mode expert
      Alors l'écran « Attente du code du mode expert » s'affiche

  Règle: Le SIREN changé se contrôle de nouveau

    Contexte:
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est arrivé à l'écran « Saisie du SIREN »

    @silencieux @C-028
    Scénario: Dès qu'il change, la suite se ferme
      Quand il valide son SIREN
      Et qu'il saisit « siege@example.org » dans « Adresse électronique de l'entreprise : »
      Et qu'il saisit « 000299001 » dans « SIREN : »
      Alors « Adresse électronique de l'entreprise : » est inactif

    @silencieux @C-028
    Scénario: Un autre SIREN validé vide l'adresse de l'entreprise
      Quand il valide son SIREN
      Et qu'il saisit « siege@example.org » dans « Adresse électronique de l'entreprise : »
      Et qu'il valide le SIREN « 000299001 »
      Alors l'écran « Saisie du SIREN » s'affiche
      Et « Adresse électronique de l'entreprise : » est vide

    @silencieux @C-028
    Scénario: Forcé à continuer avec un SIREN changé, le portail redemande le contrôle
      Quand il valide son SIREN
      Et qu'il saisit « siege@example.org » dans « Adresse électronique de l'entreprise : »
      Et qu'il saisit « 000299001 » dans « SIREN : »
      Et qu'il force « Adresse électronique de l'entreprise : » à la valeur « siege@example.org », que l'écran ne permet pas
      Et qu'il appuie sur Entrée dans « Adresse électronique de l'entreprise : »
      Alors l'écran « Saisie du SIREN » s'affiche
      Et « Adresse électronique de l'entreprise : » est inactif
      Et « Adresse électronique de l'entreprise : » est vide
