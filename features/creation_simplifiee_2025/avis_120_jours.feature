# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: La consigne dit le délai appliqué
  Le tutoriel imprime deux délais de renouvellement du mot de passe, 90 et 120 jours : celui que dit l'écran s'applique.

  Règle: Quatre-vingt-dix jours, première impression

    @ALIM-024
    Scénario: La consigne ne dit pas d'autre nombre de jours
      Étant donné il est arrivé à l'écran « Authentification »
      Alors l'écran ne dit nulle part « 120 jours »

    @ALIM-026
    Plan du scénario: Après <délai>, la connexion mène à l'écran « <écran> »
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Authentification »
      Quand <délai> passent
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai    | écran                          |
        | 89 jours | Espace d'une entreprise        |
        | 91 jours | Renouvellement du mot de passe |

  Règle: Cent vingt jours, seconde impression

    Scénario: La consigne dit 120 jours
      Étant donné un portail où le mot de passe se renouvelle tous les 120 jours
      Et qu'il est arrivé à l'écran « Authentification »
      Alors l'écran « Authentification » présente, dans cet ordre :
        | exigence | élément  | texte                                                                                                                                 |
        | ALIM-154 | consigne | Pour des raisons de sécurité, votre mot de passe doit désormais comporter 20 caractères minimum et être renouvelé tous les 120 jours. |
        | …        | …        | …                                                                                                                                     |
      Et l'écran ne dit nulle part « 90 jours »

    @ALIM-156
    Plan du scénario: Ce délai appliqué, après <délai>, la connexion mène à l'écran « <écran> »
      Étant donné un portail où le mot de passe se renouvelle tous les 120 jours
      Et un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Authentification »
      Quand <délai> passent
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai     | écran                          |
        | 119 jours | Espace d'une entreprise        |
        | 121 jours | Renouvellement du mot de passe |

  Règle: Le mot de passe renouvelé a lui aussi vingt caractères

    @ALIM-025 @ALIM-155
    Scénario: Un nouveau mot de passe de 19 caractères est refusé
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par un mot de passe de 19 caractères
      Alors l'écran « Renouvellement du mot de passe » reste affiché et refuse « Nouveau mot de passe : »

    @ALIM-025 @ALIM-155
    Scénario: Un nouveau mot de passe de 20 caractères ouvre l'espace
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par un mot de passe de 20 caractères
      Et qu'il ouvre l'écran « Gérer les services » par son adresse
      Alors l'écran « Gérer les services » s'affiche
