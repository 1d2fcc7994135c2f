# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le récapitulatif du tutoriel
  Le tableau final du tutoriel, case par case. Sa quatrième ligne (« Idéal pour ») conseille et n'est pas vérifiable. Sa
  cinquième (« Blocage SIREN déjà abonné ») a perdu une colonne : ses deux issues sont prouvées avec le SIREN déjà tenu.

  Règle: Temps de création : trois étapes et un courrier, ou rien que l'ordinateur

    Scénario: En mode simplifié, trois étapes à l'écran
      Étant donné il est arrivé à l'écran « Enregistrement »
      Alors l'écran « Enregistrement » présente, dans cet ordre :
        | exigence | élément  | texte                            |
        | NEX-061  | titre    | Créer votre espace professionnel |
        | NEX-061  | consigne | Saisie du SIREN                  |
        | NEX-061  | consigne | Formulaire d'inscription         |
        | NEX-061  | consigne | Enregistrement                   |
        | …        | …        | …                                |

    @NEX-061
    Scénario: En mode simplifié, le lien suivi fait partir une lettre
      Étant donné il est arrivé à l'écran « Enregistrement »
      Quand il ouvre le lien du courriel
      Alors 1 lettre(s) sont parties

    @NEX-061
    Scénario: En mode expert, l'espace s'active sans qu'aucune lettre parte
      Étant donné il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand il active son espace expert avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche
      Et aucune lettre n'est partie

  Règle: Délais clés : 72 heures et 60 jours, ou 48 heures

    @NEX-062
    Plan du scénario: En mode simplifié, <délai> après son envoi, le lien mène à l'écran « <écran> »
      Étant donné il a demandé la création de son espace en mode simplifié
      Quand l'heure est à <délai> de l'envoi du lien
      Et qu'il ouvre le lien du courriel
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai   | écran            |
        | 71 h 59 | Adresse vérifiée |
        | 72 h 01 | Lien refusé      |

    @NEX-062
    Plan du scénario: En mode simplifié, <délai> après la lettre, le code mène à l'écran « <écran> »
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à <délai> de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai    | écran                     |
        | 59 jours | Activation : identifiants |
        | 61 jours | Activation : code         |

    @NEX-063
    Plan du scénario: En mode expert, <délai> après le courriel, le code mène à l'écran « <écran> »
      Étant donné il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à <délai> de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il donne le code qu'il avait en main
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai   | écran                     |
        | 47 h 59 | Activation : identifiants |
        | 48 h 01 | Activation : code         |
