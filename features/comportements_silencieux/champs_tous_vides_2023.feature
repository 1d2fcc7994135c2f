# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Plusieurs champs vides
  Toutes les erreurs se disent en une fois.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Toutes les erreurs se disent en une fois

    @silencieux @C-011
    Scénario: L'authentification toute vide
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Authentification » reste affiché et refuse, dans cet ordre :
        | champ                              |
        | Adresse électronique               |
        | Mot de passe ?                     |
        | Recopier les caractères de l'image |
      Et le curseur est dans « Adresse électronique »

    @silencieux @C-011
    Scénario: Le premier écran de l'activation tout vide
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse, dans cet ordre :
        | champ                                |
        | Saisissez le code d'activation :     |
        | Recopiez les caractères de l'image : |
      Et le curseur est dans « Saisissez le code d'activation : »

    @silencieux @C-011
    Scénario: La modification toute vide, ses deux cases cochées
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il coche « Saisir mon nouveau mot de passe : »
      Et qu'il vide « Nouvelle adresse électronique »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Modification des identifiants » reste affiché et refuse, dans cet ordre :
        | champ                                         |
        | Nouvelle adresse électronique                 |
        | Confirmez votre nouvelle adresse électronique |
        | Nouveau mot de passe                          |
        | Confirmez votre nouveau mot de passe          |
      Et le curseur est dans « Nouvelle adresse électronique »
