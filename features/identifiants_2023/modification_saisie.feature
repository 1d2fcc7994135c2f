# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: La saisie du nouveau mot de passe
  Le mot de passe ne se lit pas, sa force est jugée pendant la frappe, le navigateur n'en propose aucun.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  @CHG23-208 @CHG23-211
  Plan du scénario: Ce que l'usager tape dans « <champ> » ne se lit pas
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « <champ> »
    Alors l'écran ne dit nulle part « {nouveau mot de passe} »

    Exemples:
      | champ                                |
      | Nouveau mot de passe                 |
      | Confirmez votre nouveau mot de passe |

  @CHG23-209 @CHG23-265
  Scénario: La jauge suit la frappe, et s'efface avec elle
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il tape touche à touche « {nouveau mot de passe} » dans « Nouveau mot de passe »
    Alors la jauge dit « Niveau de sécurité : Fort »
    Quand il vide « Nouveau mot de passe »
    Alors la jauge dit « Niveau de sécurité de votre mot de passe »

  @CHG23-228
  Plan du scénario: Le navigateur est prié de ne rien proposer pour « <champ> »
    Alors « <champ> » demande au navigateur de ne rien proposer

    Exemples:
      | champ                                |
      | Nouveau mot de passe                 |
      | Confirmez votre nouveau mot de passe |
