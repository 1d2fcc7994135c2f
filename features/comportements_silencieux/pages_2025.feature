# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Toutes les pages de 2025
  Chaque page se dit en français, se lit sans la voir et ne mène pas hors de la maquette.

  Règle: Aucune page ne ferme la porte à un lecteur d'écran

    @silencieux @C-093
    Plan du scénario: L'écran « <écran> » se lit sans le voir
      Étant donné il est arrivé à l'écran « <écran> »
      Alors l'écran « <écran> » s'affiche
      Et l'analyse d'accessibilité de l'écran ne relève aucun défaut grave
      Et la page est en français et chaque champ y porte un libellé

      Exemples:
        | écran                           |
        | Accueil                         |
        | Authentification                |
        | Choix du mode                   |
        | Saisie du SIREN                 |
        | Formulaire simplifié            |
        | Enregistrement                  |
        | Adresse vérifiée                |
        | Annulation de la demande        |
        | Activation : code               |
        | Activation : identifiants       |
        | Activation : récapitulatif      |
        | Espace sans entreprise          |
        | Espace d'une entreprise         |
        | Espace de plusieurs entreprises |
        | Dossiers                        |
        | Compte bancaire                 |
        | Mandat SEPA                     |
        | Fin de procédure                |
        | Paiement                        |
        | Conditions du mode expert       |
        | Identifiants du mode expert     |
        | Coordonnées du mode expert      |
        | Attente du code du mode expert  |
        | Adhésion aux services           |
        | Adhésion enregistrée            |
        | Messagerie                      |
        | Substitution demandée           |
        | Contact                         |
        | Renouvellement du mot de passe  |

    @silencieux @C-093
    Scénario: La lettre et le lien refusé se lisent sans les voir
      Étant donné il a demandé la création de son espace en mode simplifié
      Quand il ouvre le lien du courriel, amputé de son dernier signe
      Alors l'écran « Lien refusé » s'affiche
      Et l'analyse d'accessibilité de l'écran ne relève aucun défaut grave
      Quand il ouvre le lien du courriel
      Et que 14 jours passent
      Et qu'il ouvre la lettre
      Alors l'analyse d'accessibilité de l'écran ne relève aucun défaut grave

    @silencieux @C-093
    Plan du scénario: L'image de l'écran « <écran> » a un son, fait sur demande
      Étant donné il est arrivé à l'écran « <écran> »
      Alors la page n'a demandé aucun son
      Et le son du lien « Ecouter l'extrait sonore » est donné

      Exemples:
        | écran                     |
        | Saisie du SIREN           |
        | Activation : code         |
        | Conditions du mode expert |
