# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le code de la lettre
  Un code sert une fois ; échu, il libère le SIREN.

  Règle: Le code de la lettre

    Contexte:
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »

    @silencieux @C-034
    Scénario: « Effacer » vide aussi le SIREN
      Quand il donne le code de la lettre
      Et qu'il saisit « {siren} » dans « SIREN : »
      Et qu'il clique sur le bouton « Effacer »
      Alors « SIREN : » est vide
      Et la valeur de « Saisissez le code d'activation : » compte 12 caractères

    @silencieux @C-050
    Scénario: Le code déjà employé est refusé, et l'espace actif n'en souffre pas
      Quand il active son espace avec le code de la lettre
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Quand il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors l'écran « Espace d'une entreprise » s'affiche

    @silencieux @C-049
    Scénario: À 61 jours, le SIREN est libre
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il ouvre l'écran « Saisie du SIREN » par son adresse
      Et qu'il valide son SIREN
      Alors « Adresse électronique de l'entreprise : » est actif

  Règle: Le code de l'adhésion

    @silencieux @C-047
    Scénario: Il ne vaut que pour le SIREN de sa lettre
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et le registre connaît l'entreprise 111222333 « GARAGE DE LA GARE »
      Et un espace actif en mode expert à son adresse électronique
      Et il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Et qu'il a reçu la lettre
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand il donne le code de la lettre
      Et qu'il s'identifie par le SIREN « 111222333 » et l'adresse électronique « {adresse électronique} »
      Alors l'écran « Activation : identifiants » s'affiche
      Quand il s'identifie par le SIREN « 000299001 » et l'adresse électronique « {adresse électronique} »
      Alors l'écran « Activation : récapitulatif » s'affiche
