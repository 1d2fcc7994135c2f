# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: L'adhésion à un SIREN déjà tenu
  Seconde issue : l'espace expert adhère ; la lettre va chez le client, qui peut transmettre le code.

  Règle: L'adhésion ne bute pas sur le titulaire, et le code passe par le client

    Contexte:
      Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
      Et un collègue tient déjà son entreprise dans un espace en mode simplifié
      Et un espace actif en mode expert à son adresse électronique

    @NEX-053 @NEX-054
    Scénario: L'adhésion au SIREN tenu est enregistrée et la lettre va au client
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise {siren}
      Alors l'écran « Adhésion enregistrée » s'affiche
      Et 1 lettre(s) sont parties
      Et la lettre est adressée à « {raison sociale} 3 place du Marché 75002 PARIS »

    @ouvert @NEX-O12
    Scénario: L'adhésion au SIREN tenu ne montre aucun message d'erreur
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise {siren}
      Alors la page n'affiche aucun message d'alerte

    Scénario: Le code que le client transmet ouvre les services
      Étant donné il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise {siren}
      Et qu'il a reçu la lettre
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand il active les services de l'entreprise {siren} avec le code de la lettre
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte
      Alors les écrans parcourus sont, dans cet ordre :
        | exigence | écran                      |
        | NEX-053  | Activation : code          |
        | NEX-053  | Activation : identifiants  |
        | NEX-053  | Activation : récapitulatif |
        | NEX-053  | Authentification           |
        | NEX-053  | Espace d'une entreprise    |
      Et l'espace offre les services :
        | exigence | service |
        | NEX-053  | TVA     |

  Règle: Les écrans de l'adhésion, que le tutoriel ne montre pas

    Contexte:
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et un espace actif en mode expert à son adresse électronique

    @ouvert
    Scénario: L'adhésion, puis son accusé
      Étant donné il est connecté, à l'écran « Adhésion aux services »
      Alors l'écran « Adhésion aux services » présente, dans cet ordre :
        | exigence | élément | texte                 |
        | NEX-O11  | titre   | Adhésion aux services |
        | NEX-O11  | champ   | SIREN :               |
        | NEX-O11  | champ   | Déclarer : TVA        |
        | NEX-O11  | champ   | Payer : TVA           |
        | NEX-O11  | bouton  | Demander l'adhésion   |
        | …        | …       | …                     |
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
      Alors l'écran « Adhésion enregistrée » présente, dans cet ordre :
        | exigence | élément  | texte                |
        | NEX-O11  | titre    | Adhésion enregistrée |
        | NEX-O11  | consigne | /.*000299001.*/      |
        | NEX-O11  | consigne | /.*60 jours.*/       |
        | …        | …        | …                    |
