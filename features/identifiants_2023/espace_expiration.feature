# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: La fin de validité du mot de passe
  L'accueil de l'espace dit jusqu'à quel jour vaut le mot de passe : la veille du troisième anniversaire de son choix.

  Plan du scénario: Choisi le <choix>, le mot de passe expire le <fin>, à l'écran « <accueil> »
    Étant donné l'horloge du portail marque le <choix>
    Et un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « <accueil> »
    Alors l'écran « <accueil> » dit « Expiration du mot de passe : <fin> »

    @CHG23-063 @CHG23-064
    Exemples:
      | choix                  | fin        | accueil                 |
      | 1er juin 2021 à 10 h   | 31/05/2024 | Espace d'une entreprise |
      | 25 août 2023 à 15 h 10 | 24/08/2026 | Espace d'une entreprise |
      | 6 janvier 2022 à 9 h   | 05/01/2025 | Espace d'une entreprise |

    @CHG23-138
    Exemples:
      | choix                | fin        | accueil                         |
      | 1er juin 2021 à 10 h | 31/05/2024 | Espace de plusieurs entreprises |
      | 6 janvier 2022 à 9 h | 05/01/2025 | Espace de plusieurs entreprises |

  @CHG23-063
  Scénario: Choisi après un oubli, le nouveau mot de passe repart pour trois ans
    Étant donné l'horloge du portail marque le 1er juin 2021 à 10 h
    Et un espace actif sans certificat à son adresse électronique
    Et que l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et qu'il est arrivé à l'écran « Espace d'une entreprise »
    Quand il ouvre l'écran « Mot de passe oublié » par son adresse
    Et qu'il répond « {réponse} » à la question posée pour « {adresse électronique} »
    Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « Confirmer votre nouveau mot de passe : »
    Et qu'il valide
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {nouveau mot de passe} »
    Alors l'écran « Espace d'une entreprise » dit « Expiration du mot de passe : 24/08/2026 »
