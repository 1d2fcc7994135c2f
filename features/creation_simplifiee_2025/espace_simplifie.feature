# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: L'accueil de l'espace simplifié
  Le tutoriel n'en montre aucune capture : l'habillage est celui de 2023, décrit tel que la maquette le montre.

  @ouvert
  Scénario: L'accueil de l'espace d'une entreprise
    Étant donné un espace actif en mode simplifié, pour son entreprise
    Et qu'il est connecté, à l'écran « Espace d'une entreprise »
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence | élément  | texte               |
      | ALIM-O20 | lien     | AIDE                |
      | ALIM-O20 | titre    | PROFESSIONNELS      |
      | ALIM-O20 | lien     | GÉRER               |
      | ALIM-O20 | lien     | CONSULTER           |
      | ALIM-O20 | lien     | DÉCLARER            |
      | ALIM-O20 | lien     | PAYER               |
      | ALIM-O20 | lien     | DÉMARCHES           |
      | ALIM-O20 | lien     | MESSAGERIE          |
      | ALIM-O20 | titre    | DOSSIER COURANT     |
      | ALIM-O20 | consigne | SIREN {siren}       |
      | ALIM-O20 | consigne | {raison sociale}    |
      | ALIM-O20 | titre    | MES SERVICES        |
      | ALIM-O20 | titre    | Consulter           |
      | ALIM-O20 | titre    | Déclarer            |
      | ALIM-O20 | titre    | Payer               |
      | ALIM-O20 | titre    | Démarches           |
      | ALIM-O20 | titre    | MON ESPACE          |
      | ALIM-O20 | lien     | Gérer les services  |
      | ALIM-O20 | titre    | MES AUTRES SERVICES |
      | …        | …        | …                   |

  @ouvert
  Scénario: L'espace sans entreprise
    Étant donné il est arrivé à l'écran « Espace sans entreprise »
    Alors l'écran « Espace sans entreprise » présente, dans cet ordre :
      | exigence | élément | texte              |
      | ALIM-O20 | titre   | MON ESPACE         |
      | ALIM-O20 | lien    | Gérer les services |
      | ALIM-O20 | lien    | Messagerie         |
      | …        | …       | …                  |

  @ouvert
  Scénario: L'espace de plusieurs entreprises
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence | élément | texte        |
      | ALIM-O20 | titre   | MES DOSSIERS |
      | ALIM-O20 | titre   | MES SERVICES |
      | …        | …       | …            |
