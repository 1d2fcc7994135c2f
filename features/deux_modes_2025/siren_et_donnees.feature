# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Les données du mode simplifié
  Le SIREN que nul ne tient, deux adresses électroniques et un mot de passe de vingt caractères au moins.

  Règle: Le SIREN doit être libre

    @NEX-002 @NEX-048
    Scénario: Le SIREN d'une entreprise qui a déjà un adhérent est refusé, avec les mots du tutoriel
      Étant donné son entreprise a déjà un adhérent aux téléprocédures
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et l'écran « Saisie du SIREN » dit « Il existe déjà un adhérent aux téléprocédures pour ce SIREN »

    @NEX-002 @NEX-049
    Scénario: Le SIREN que tient l'espace d'un collègue est refusé de même
      Étant donné un collègue tient déjà son entreprise dans un espace en mode simplifié
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et l'écran « Saisie du SIREN » dit « Il existe déjà un adhérent aux téléprocédures pour ce SIREN »

    @NEX-002 @NEX-049
    Scénario: Le SIREN dont un cabinet tient les services en mode expert est refusé de même
      Étant donné un cabinet tient déjà les services « Déclarer TVA » de son entreprise, dans un espace en mode expert
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et l'écran « Saisie du SIREN » dit « Il existe déjà un adhérent aux téléprocédures pour ce SIREN »

    @NEX-002 @NEX-049
    Scénario: Un SIREN que nul ne tient est accepté
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors la page n'affiche aucun message d'alerte
      Et « Adresse électronique de l'entreprise : » est actif

  Règle: Les données sont demandées l'une après l'autre

    Scénario: Le SIREN et l'adresse de l'entreprise, puis l'adresse de connexion et le mot de passe
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Alors l'écran « Saisie du SIREN » présente, dans cet ordre :
        | exigence                  | élément | texte                                  |
        | NEX-006, NEX-012          | champ   | SIREN :                                |
        | NEX-007, NEX-008, NEX-012 | champ   | Adresse électronique de l'entreprise : |
        | …                         | …       | …                                      |
      Quand il valide son SIREN
      Et qu'il continue avec l'adresse électronique de l'entreprise « {adresse de l'entreprise} »
      Alors l'écran « Formulaire simplifié » présente, dans cet ordre :
        | exigence                  | élément | texte                   |
        | NEX-007, NEX-009, NEX-012 | champ   | /.*connexion.*/         |
        | NEX-012                   | champ   | /(?i:.*mot de passe.*)/ |
        | …                         | …       | …                       |

    @NEX-006
    Scénario: Le SIREN est exigé
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il recopie l'image
      Et qu'il clique, sans les contrôles du navigateur, sur le bouton « Valider le SIREN »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »

    @NEX-007 @NEX-008
    Scénario: L'adresse de l'entreprise est exigée
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »
