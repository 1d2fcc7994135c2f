# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Adhérer aux services
  Le SIREN, un service au moins ; le code part par la poste à l'entreprise et sert soixante jours.

  Contexte:
    Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et un espace actif en mode expert à son adresse électronique

  Règle: Un SIREN, et un service au moins

    @NEX-042
    Scénario: Sans SIREN, l'adhésion est refusée
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Quand il coche « Déclarer : TVA »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Adhésion aux services » reste affiché et refuse « SIREN : »
      Et aucune lettre n'est partie

    @NEX-042
    Scénario: Sans aucun service, l'adhésion est refusée
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Quand il saisit « 000299001 » dans « SIREN : »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Adhésion aux services » s'affiche
      Et un message d'alerte parle de « service »
      Et aucune lettre n'est partie

    @NEX-042
    Scénario: Le SIREN et un seul service, l'adhésion est enregistrée
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Alors l'écran « Adhésion enregistrée » s'affiche

  Règle: Un code part par la poste à l'entreprise

    @NEX-043
    Scénario: Une lettre, à l'entreprise, et aucun courriel
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA », « Payer : TVA » pour l'entreprise 000299001
      Alors 1 lettre(s) sont parties
      Et la lettre est adressée à « SARL MARTIN DISTRIBUTION 1 PLACE DU REGISTRE 75000 PARIS »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @NEX-043
    Scénario: La lettre reçue porte le code
      Étant donné il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Et qu'il a reçu la lettre
      Alors le code de la lettre compte 12 caractères, lettres et chiffres

    @NEX-044
    Plan du scénario: <délai> après la lettre, le code mène à l'écran « <écran> »
      Étant donné il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Et qu'il a reçu la lettre
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à <délai> de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai    | écran                     |
        | 59 jours | Activation : identifiants |
        | 61 jours | Activation : code         |

    @NEX-044
    Scénario: 61 jours après la lettre, le refus nomme le code
      Étant donné il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Et qu'il a reçu la lettre
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
