# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les services que l'espace tient
  Un service ne s'ouvre qu'à qui le tient ; l'espace vide n'est pas une erreur ; cent entreprises ne sont pas un maximum.

  Règle: Un espace vide s'ouvre sans erreur

    @silencieux @C-080
    Scénario: La première connexion en mode expert
      Étant donné il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand il active son espace expert avec le code reçu
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche
      Et la page n'affiche aucun message d'alerte

  Règle: Un service non tenu ne s'ouvre pas par son adresse

    @silencieux @C-081
    Scénario: L'espace qui tient le service l'ouvre
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il connaît l'adresse de l'écran « Service » de son espace
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Quand il ouvre directement cette adresse
      Alors l'écran « Service » s'affiche

    @silencieux @C-081
    Scénario: L'espace expert vide ne l'ouvre pas
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il connaît l'adresse de l'écran « Service » de son espace
      Et un titulaire d'un autre espace, dans son navigateur, à l'écran « Espace sans entreprise »
      Quand il ouvre directement cette adresse
      Alors l'écran « Service » reste fermé
      Et l'écran ne dit nulle part « {raison sociale} »

    @silencieux @C-081
    Scénario: L'espace expert vide n'ouvre pas le paiement
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Espace sans entreprise »
      Quand il ouvre l'écran « Paiement » par son adresse
      Alors l'écran « Paiement » reste fermé

  Règle: Les services spéciaux s'obtiennent par l'adhésion

    @silencieux @C-082
    Scénario: Absents en mode simplifié, l'espace mène à leur adhésion
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Alors l'espace n'offre pas les services :
        | service                   |
        | Remboursement de TVA UE   |
        | Dispositif DAC6           |
        | Taxe activités polluantes |
      Quand il suit le lien « Gérer les services »
      Et qu'il suit le lien « Adhérer aux services en ligne »
      Alors l'écran « Adhésion aux services » s'affiche

  Règle: Au-delà de cent entreprises

    @silencieux @C-079
    Plan du scénario: De <nombre> entreprises, la liste est complète
      Étant donné un espace actif en mode expert qui gère <nombre> entreprises
      Et qu'il est connecté, à l'écran « Dossiers »
      Alors l'écran montre les <nombre> entreprises du portefeuille

      Exemples:
        | nombre |
        | 100    |
        | 101    |
