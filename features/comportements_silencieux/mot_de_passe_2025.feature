# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le mot de passe expiré, changé, collé
  Passé quatre-vingt-dix jours, rien ne s'ouvre avant le renouvellement, qui ferme les autres sessions.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise

  Règle: Expiré, il est à renouveler avant toute autre page

    @silencieux @C-007
    Plan du scénario: Après 91 jours, l'adresse de l'écran « <écran> » mène au renouvellement
      Étant donné il connaît l'adresse de l'écran « <écran> » de son espace
      Et qu'il est arrivé à l'écran « Authentification »
      Quand 91 jours passent
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors l'écran « Renouvellement du mot de passe » s'affiche
      Quand il ouvre directement cette adresse
      Alors l'écran « Renouvellement du mot de passe » s'affiche

      Exemples:
        | écran                   |
        | Espace d'une entreprise |
        | Gérer les services      |
        | Service                 |
        | Compte bancaire         |
        | Messagerie              |

    @silencieux @C-007
    Scénario: Renouvelé, il ouvre l'espace
      Étant donné il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par « {nouveau mot de passe} »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {nouveau mot de passe} »
      Alors l'écran « Espace d'une entreprise » s'affiche

    @silencieux @C-022
    Scénario: Le mot de passe actuel ne se renouvelle pas par lui-même
      Étant donné il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par « {mot de passe} »
      Alors l'écran « Renouvellement du mot de passe » reste affiché et refuse « Nouveau mot de passe : »
      Et la page ne contient pas « {mot de passe} », même caché

  Règle: Changé, il ferme les autres sessions et l'ancien ne vaut plus

    @silencieux @C-072
    Scénario: La session de l'autre navigateur se ferme
      Étant donné il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Et qu'il est aussi connecté dans un second navigateur, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par « {nouveau mot de passe} »
      Et qu'il rafraîchit la page de son second navigateur
      Alors l'écran « Authentification » s'affiche

    @silencieux @C-072
    Scénario: L'ancien mot de passe est refusé aussitôt
      Étant donné il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par « {nouveau mot de passe} »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors la connexion est refusée

    @silencieux @C-021
    Plan du scénario: Renouvelé par 64 caractères, il ouvre par <longueur> à l'écran « <écran> »
      Étant donné il s'est écoulé 91 jours
      Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
      Quand il renouvelle son mot de passe par un mot de passe de 64 caractères
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec un mot de passe de <longueur> caractères
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | longueur | écran                   |
        | 20       | Authentification        |
        | 63       | Authentification        |
        | 64       | Espace d'une entreprise |
