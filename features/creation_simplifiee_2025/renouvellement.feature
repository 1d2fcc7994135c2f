# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le renouvellement du mot de passe
  Le tutoriel en dit le délai sans montrer l'écran : il est décrit tel que la maquette le montre.

  @ouvert
  Scénario: L'écran demande deux fois le nouveau mot de passe
    Étant donné un espace actif en mode simplifié, pour son entreprise
    Et qu'il s'est écoulé 91 jours
    Et qu'il est connecté, à l'écran « Renouvellement du mot de passe »
    Alors l'écran « Renouvellement du mot de passe » présente, dans cet ordre :
      | exigence | élément | texte                                  |
      | ALIM-O19 | titre   | Renouvellement du mot de passe         |
      | ALIM-O19 | champ   | Nouveau mot de passe :                 |
      | ALIM-O19 | marque  | masqué                                 |
      | ALIM-O19 | champ   | Confirmez votre nouveau mot de passe : |
      | ALIM-O19 | marque  | masqué                                 |
      | ALIM-O19 | bouton  | Valider                                |
      | …        | …       | …                                      |
