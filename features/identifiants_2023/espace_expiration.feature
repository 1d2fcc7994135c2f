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
