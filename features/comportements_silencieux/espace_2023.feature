# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: L'espace au fil du temps
  L'accueil suit les entreprises, et aucun lien ne fait sortir de la maquette.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: L'accueil suit aussitôt le nombre d'entreprises

    @silencieux @C-078
    Scénario: De zéro à une entreprise
      Étant donné il est connecté, à l'écran « Espace sans entreprise »
      Quand l'entreprise 000299001 « SARL MARTIN DISTRIBUTION » rejoint son espace
      Et qu'il rafraîchit la page
      Alors l'écran « Espace d'une entreprise » s'affiche

    @silencieux @C-078
    Scénario: De une à deux entreprises
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Quand l'entreprise 987654321 « IMPRIMERIE DU PONT » rejoint son espace
      Et qu'il rafraîchit la page
      Alors l'écran « Espace de plusieurs entreprises » s'affiche

    @silencieux @C-078
    Scénario: De deux à une entreprise
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et son espace gère l'entreprise 987654321 « IMPRIMERIE DU PONT »
      Et qu'il est connecté, à l'écran « Espace de plusieurs entreprises »
      Quand l'entreprise 000299001 quitte son espace
      Et qu'il rafraîchit la page
      Alors l'écran « Espace d'une entreprise » s'affiche
      Et l'écran ne dit nulle part « SARL MARTIN DISTRIBUTION »

    @silencieux @C-078
    Scénario: De une à zéro entreprise
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Quand l'entreprise 000299001 quitte son espace
      Et qu'il rafraîchit la page
      Alors l'écran « Espace sans entreprise » s'affiche
      Et l'écran ne dit nulle part « SARL MARTIN DISTRIBUTION »

  Règle: Les liens vers d'autres sites restent dans la maquette

    @silencieux @C-092
    Plan du scénario: « <lien> » de l'écran « <écran> » reste dans la maquette
      Étant donné il est arrivé à l'écran « <écran> »
      Alors le lien « <lien> » reste dans la maquette

      Exemples:
        | écran                           | lien            |
        | Espace d'une entreprise         | portailpro.gouv |
        | Espace d'une entreprise         | OUPS.GOUV.FR    |
        | Espace d'une entreprise         | ici             |
        | Espace de plusieurs entreprises | portailpro.gouv |
        | Espace de plusieurs entreprises | OUPS.GOUV.FR    |
        | Espace de plusieurs entreprises | ici             |

    @silencieux @C-092
    Plan du scénario: Suivi, « <lien> » mène à une page de la maquette
      Étant donné il est arrivé à l'écran « Espace d'une entreprise »
      Quand il suit le lien « <lien> »
      Alors l'écran « Page non reproduite » s'affiche

      Exemples:
        | lien            |
        | portailpro.gouv |
        | OUPS.GOUV.FR    |
        | ici             |
