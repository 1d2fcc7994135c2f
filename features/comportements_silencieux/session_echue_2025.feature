# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: La démarche remplie trop tard
  Une session échue n'enregistre rien, si complète que soit la saisie.

  Règle: Rempli après trente et une minutes, l'écran n'enregistre rien

    @silencieux @C-040
    Scénario: Le formulaire simplifié rempli trop tard n'envoie aucun lien à l'entreprise
      Étant donné il est arrivé à l'écran « Formulaire simplifié »
      Quand 31 min passent
      Et qu'il remplit le formulaire simplifié
      Et qu'il valide
      Alors l'écran « Saisie du SIREN » s'affiche
      Et un message d'alerte parle de « session »
      Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 0 message(s)

    @silencieux @C-040
    Scénario: Les coordonnées du mode expert remplies trop tard n'envoient aucun code
      Étant donné il est arrivé à l'écran « Coordonnées du mode expert »
      Quand 31 min passent
      Et qu'il remplit ses coordonnées du mode expert
      Et qu'il valide
      Alors l'écran « Conditions du mode expert » s'affiche
      Et un message d'alerte parle de « session »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-040
    Scénario: Le SIREN et l'adresse donnés trop tard n'activent rien
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand 31 min passent
      Et qu'il s'identifie par le SIREN « {siren} » et l'adresse électronique « {adresse électronique} »
      Alors l'écran « Activation : code » s'affiche
      Et un message d'alerte parle de « session »
      Quand il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors la connexion est refusée
