# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: L'étape sautée en chemin
  En pleine démarche, l'adresse d'une étape ultérieure mène à la première qui manque, et non au début.

  Règle: L'adresse d'une étape mène à la première qui manque

    @silencieux @C-041
    Plan du scénario: Arrivé à « <arrivé> », l'adresse de l'écran « <écran> » y ramène
      Étant donné il est arrivé à l'écran « <arrivé> »
      Quand il ouvre l'écran « <écran> » par son adresse
      Alors l'écran « <arrivé> » s'affiche

      Exemples:
        | arrivé                      | écran                      |
        | Formulaire simplifié        | Enregistrement             |
        | Activation : identifiants   | Activation : récapitulatif |
        | Identifiants du mode expert | Coordonnées du mode expert |
