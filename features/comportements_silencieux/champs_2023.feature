# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les champs laissés vides
  Un champ vide se dit par son nom, garde le reste de la saisie et attire le curseur.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Un champ vide se dit par son nom

    @silencieux @C-009
    Plan du scénario: L'authentification sans « <champ> »
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Authentification » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »
      Et la page ne contient pas « {mot de passe} », même caché
      Et « Recopier les caractères de l'image » est vide

      Exemples:
        | champ                              |
        | Adresse électronique               |
        | Mot de passe ?                     |
        | Recopier les caractères de l'image |

    @silencieux @C-009
    Plan du scénario: Sans « <champ> », l'authentification garde l'adresse
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Authentification » reste affiché et refuse « <champ> »
      Et « Adresse électronique » porte la valeur « {adresse électronique} »

      Exemples:
        | champ                              |
        | Mot de passe ?                     |
        | Recopier les caractères de l'image |

    @silencieux @C-009
    Scénario: L'activation sans code garde le curseur au code et vide l'image
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et le curseur est dans « Saisissez le code d'activation : »
      Et « Recopiez les caractères de l'image : » est vide

    @silencieux @C-009
    Scénario: L'activation sans image garde le code
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »
      Et le curseur est dans « Recopiez les caractères de l'image : »
      Et « Saisissez le code d'activation : » porte le code reçu

    @silencieux @C-009
    Scénario: L'activation sans adresse garde le code
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »
      Et le curseur est dans « Saisissez votre adresse électronique de connexion : »
      Et « Saisissez le code d'activation : » porte le code reçu
