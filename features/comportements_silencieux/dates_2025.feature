# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les délais et les changements d'heure, en 2025
  Les 72 et les 48 heures sont des heures écoulées ; les 60 jours de la lettre se comptent au calendrier de Paris.

  Règle: Des heures écoulées

    @silencieux @C-087
    Plan du scénario: Demandé le <instant>, le lien suivi à <délai> mène à l'écran « <écran> »
      Étant donné l'horloge du portail marque le <instant>
      Et il a demandé la création de son espace en mode simplifié
      Quand l'heure est à <délai> de l'envoi du lien
      Et qu'il ouvre le lien du courriel
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | instant                | délai   | écran            |
        | 27 mars 2026 à 12 h    | 71 h 59 | Adresse vérifiée |
        | 27 mars 2026 à 12 h    | 72 h 01 | Lien refusé      |
        | 23 octobre 2026 à 12 h | 71 h 59 | Adresse vérifiée |
        | 23 octobre 2026 à 12 h | 72 h 01 | Lien refusé      |

    @silencieux @C-087
    Plan du scénario: Demandé le <instant> en mode expert, le code à <délai> mène à l'écran « <écran> »
      Étant donné l'horloge du portail marque le <instant>
      Et il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à <délai> de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il donne le code qu'il avait en main
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | instant                | délai   | écran                     |
        | 28 mars 2026 à 12 h    | 47 h 59 | Activation : identifiants |
        | 28 mars 2026 à 12 h    | 48 h 01 | Activation : code         |
        | 24 octobre 2026 à 12 h | 47 h 59 | Activation : identifiants |
        | 24 octobre 2026 à 12 h | 48 h 01 | Activation : code         |

  Règle: Soixante jours de calendrier

    @silencieux @C-087
    Plan du scénario: Partie le <départ>, la lettre sert encore le <fin> (écran « <écran> »)
      Étant donné l'horloge du portail marque le <départ>
      Et la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'horloge du portail passe au <fin>
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | départ                    | fin                          | écran                     |
        | 1er mars 2026 à 12 h      | 30 avril 2026 à 23 h 30      | Activation : identifiants |
        | 1er mars 2026 à 12 h      | 1 mai 2026 à 00 h 30         | Activation : code         |
        | 1er octobre 2026 à 12 h   | 30 novembre 2026 à 23 h 30   | Activation : identifiants |
        | 1er octobre 2026 à 12 h   | 1 décembre 2026 à 00 h 30    | Activation : code         |

  Règle: L'instant exact de la fin reste ouvert

    @silencieux @ouvert @C-088
    Scénario: À 72 heures tout juste, le lien mène encore à l'une des deux pages
      Étant donné il a demandé la création de son espace en mode simplifié
      Quand l'heure est à 72 h 00 de l'envoi du lien
      Et qu'il ouvre le lien du courriel
      Alors l'écran « Adresse vérifiée » s'affiche
