# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Les coordonnées et la question de confiance
  La dernière étape du mode expert demande l'usager, son lieu et sa réponse de confiance.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Coordonnées du mode expert »

  @NEX-035
  Plan du scénario: « <champ> » seul laissé vide, la demande n'avance pas
    Quand il remplit ses coordonnées du mode expert
    Et qu'il vide « <champ> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Coordonnées du mode expert » reste affiché et refuse « <champ> »
    Et la boîte aux lettres électronique de « {adresse électronique} » contient 0 message(s)

    Exemples:
      | champ                 |
      | Nom :                 |
      | Prénom :              |
      | Numéro de téléphone : |
      | SIREN ou équivalent : |
      | Ville :               |
      | Pays :                |
      | Réponse :             |

  @NEX-035
  Plan du scénario: « <champ> », forcé à rester vide, est refusé
    Quand il remplit ses coordonnées du mode expert
    Et qu'il force « <champ> » à rester vide, ce que l'écran ne permet pas
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Coordonnées du mode expert » reste affiché et refuse « <champ> »

    Exemples:
      | champ      |
      | Civilité : |

  @NEX-035
  Scénario: Les coordonnées et la réponse données, la demande est enregistrée
    Quand il remplit ses coordonnées du mode expert
    Et qu'il valide
    Alors l'écran « Attente du code du mode expert » s'affiche

  @NEX-037
  Scénario: Un seul courriel porte le code, à l'instant de la demande
    Quand il remplit ses coordonnées du mode expert
    Et qu'il valide
    Alors la boîte aux lettres électronique de « {adresse électronique} » contient 1 message(s)
    Et le dernier code est parti à l'instant où il a été demandé
    Et le dernier code reçu compte 12 caractères, lettres et chiffres
    Et aucune lettre n'est partie
