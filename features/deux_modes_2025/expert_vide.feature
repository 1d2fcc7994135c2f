# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Un espace vide mais opérationnel
  Le mode expert s'ouvre à qui gère plusieurs entreprises ou un SIREN déjà tenu ; l'adhésion vient après l'activation.

  Règle: Un SIREN déjà tenu, ou plusieurs entreprises, et le mode expert s'ouvre

    @NEX-003 @NEX-053
    Scénario: Le SIREN déjà tenu n'arrête pas la création en mode expert
      Étant donné un collègue tient déjà son entreprise dans un espace en mode simplifié
      Et qu'il est arrivé à l'écran « Conditions du mode expert »
      Quand il demande la création de son espace en mode expert
      Alors l'écran « Attente du code du mode expert » s'affiche
      Et la page n'affiche aucun message d'alerte

    @NEX-003
    Scénario: L'espace expert gère plusieurs entreprises
      Étant donné un espace actif en mode expert qui gère 2 entreprises
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors l'écran « Espace de plusieurs entreprises » s'affiche

  Règle: Après le code, l'espace est vide et s'ouvre

    @NEX-039
    Scénario: L'espace expert activé ne porte ni dossier ni service
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche
      Et l'écran n'offre aucun des services :
        | service                |
        | TVA                    |
        | Impôt sur les sociétés |
        | CVAE                   |
        | Avis CFE               |
        | CFE et autres impôts   |

    @NEX-039
    Scénario: L'espace vide est opérationnel : il mène à l'adhésion
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Espace sans entreprise »
      Quand il suit le lien « Gérer les services »
      Et qu'il suit le lien « Adhérer aux services en ligne »
      Alors l'écran « Adhésion aux services » s'affiche

  Règle: L'adhésion vient après l'activation, SIREN par SIREN

    @NEX-040
    Scénario: Sans connexion, l'adhésion ne s'ouvre pas, fût-ce par son adresse
      Étant donné il est arrivé à l'écran « Adhésion aux services »
      Et il connaît l'adresse de cet écran
      Quand un autre navigateur, sans session, ouvre la même adresse
      Alors l'écran « Authentification » s'affiche

    @NEX-040
    Scénario: Tant que le code du courriel n'est pas donné, rien ne mène à l'adhésion
      Étant donné il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors la connexion est refusée

    @NEX-040
    Scénario: Les services d'un SIREN ne sont pas ceux de l'autre
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Alors l'écran montre tel quel « 000299001 »
      Et la lettre est adressée à « SARL MARTIN DISTRIBUTION 1 PLACE DU REGISTRE 75000 PARIS »
