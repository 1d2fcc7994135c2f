# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Un mot de passe expiré, et l'espace sans connexion
  La fiche fait saisir un mot de passe expiré, puis montre l'accueil de l'espace ; sans connexion, rien ne s'ouvre.

  # Le mot de passe vaut trois ans. Qu'il faille alors en changer aussitôt reste ouvert.
  @CHG23-051
  Scénario: Un mot de passe expiré ouvre encore l'espace
    Étant donné l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et un espace actif sans certificat à son adresse électronique
    Et son espace gère 1 entreprise(s)
    Et l'horloge du portail marque le 26 août 2026 à 15 h 10
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Alors l'écran « Espace d'une entreprise » dit « Expiration du mot de passe : 24/08/2026 »

  @CHG23-017
  Plan du scénario: Sans connexion, « <écran> » renvoie à l'authentification
    Quand il ouvre l'écran « <écran> » par son adresse
    Alors l'écran « Authentification » s'affiche

    Exemples:
      | écran                         |
      | Espace d'une entreprise       |
      | Gérer les services            |
      | Modification des identifiants |
      | Attente du code               |
      | Mot de passe réinitialisé     |

  @ouvert @CHG23-O19
  Scénario: La fiche ne montre pas que l'on doive changer aussitôt un mot de passe expiré
    Étant donné l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et un espace actif sans certificat à son adresse électronique
    Et l'horloge du portail marque le 26 août 2026 à 15 h 10
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Et qu'il ouvre l'écran « Gérer les services » par son adresse
    Alors l'écran « Gérer les services » s'affiche
