# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Cent SIREN, et au-delà
  Un seul espace suffit ; au-delà de cent il peut ralentir, il ne refuse pas.

  @NEX-047
  Plan du scénario: Avec <nombre> entreprises, l'espace s'ouvre et ses dossiers les montrent toutes
    Étant donné un espace actif en mode expert qui gère <nombre> entreprises
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Alors l'écran « Espace de plusieurs entreprises » s'affiche
    Quand il ouvre l'écran « Dossiers » par son adresse
    Alors l'écran « Dossiers » s'affiche
    Et l'écran montre les <nombre> entreprises du portefeuille

    Exemples:
      | nombre |
      | 100    |
      | 101    |

  @NEX-046 @NEX-047
  Scénario: À cent entreprises, une adhésion de plus est acceptée
    Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et un espace actif en mode expert qui gère 100 entreprises
    Et qu'il est connecté, à l'écran « Adhésion aux services »
    Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
    Alors l'écran « Adhésion enregistrée » s'affiche
    Et 1 lettre(s) sont parties

  @ouvert
  Scénario: Les dossiers, que le tutoriel ne montre pas
    Étant donné un espace actif en mode expert qui gère 101 entreprises
    Et qu'il est connecté, à l'écran « Dossiers »
    Alors l'écran « Dossiers » présente, dans cet ordre :
      | exigence | élément | texte    |
      | NEX-O17  | titre   | Dossiers |
      | …        | …       | …        |
