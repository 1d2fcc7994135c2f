# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les champs laissés vides dans la création simplifiée
  Un champ vide ou de blancs se dit par son nom, garde le reste de la saisie et attire le curseur.

  Règle: Saisie du SIREN

    @silencieux @C-009
    Scénario: Sans SIREN
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il recopie l'image
      Et qu'il clique, sans les contrôles du navigateur, sur le bouton « Valider le SIREN »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et le curseur est dans « SIREN : »
      Et « Recopiez les caractères de l'image : » est vide

    @silencieux @C-009
    Scénario: Sans image, le SIREN reste
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il saisit « {siren} » dans « SIREN : »
      Et qu'il clique, sans les contrôles du navigateur, sur le bouton « Valider le SIREN »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « Recopiez les caractères de l'image : »
      Et « SIREN : » porte la valeur « {siren} »

    @silencieux @C-010
    Scénario: Un SIREN de blancs
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il remplit « SIREN : » de blancs
      Et qu'il recopie l'image
      Et qu'il clique, sans les contrôles du navigateur, sur le bouton « Valider le SIREN »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »

    @silencieux @C-011
    Scénario: Tout vide
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il clique, sans les contrôles du navigateur, sur le bouton « Valider le SIREN »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse, dans cet ordre :
        | champ                                |
        | SIREN :                              |
        | Recopiez les caractères de l'image : |
      Et le curseur est dans « SIREN : »

    @silencieux @C-010
    Scénario: Une adresse d'entreprise de blancs
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Et qu'il remplit « Adresse électronique de l'entreprise : » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »
      Et « SIREN : » porte la valeur « {siren} »

  Règle: Annulation de la demande

    @silencieux @C-009 @C-010
    Plan du scénario: « <adresse> » et « <mot> » : « <champ> » est à remplir
      Étant donné il est arrivé à l'écran « Annulation de la demande »
      Quand il saisit « <adresse> » dans « Adresse électronique de l'entreprise ou de connexion : »
      Et qu'il saisit « <mot> » dans « Mot de passe : »
      Et qu'il remplit « <champ> » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Annulation de la demande » reste affiché et refuse « <champ> »

      Exemples:
        | champ                                                  | adresse           | mot                  |
        | Adresse électronique de l'entreprise ou de connexion : | siege@example.org | Abcdefghij0123456789 |
        | Mot de passe :                                         | siege@example.org | Abcdefghij0123456789 |

    @silencieux @C-011
    Scénario: L'annulation toute vide
      Étant donné il est arrivé à l'écran « Annulation de la demande »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Annulation de la demande » reste affiché et refuse, dans cet ordre :
        | champ                                                  |
        | Adresse électronique de l'entreprise ou de connexion : |
        | Mot de passe :                                         |
