# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: L'adresse d'une étape
  Une étape ouverte par son adresse mène à la première qui manque.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: L'adresse d'une étape mène à la première qui manque

    @silencieux @C-041
    Plan du scénario: Sans avoir rien fait, l'adresse de l'écran « <écran> » mène à « <montré> »
      Étant donné il connaît l'adresse de l'écran « <écran> » de son espace
      Quand il ouvre directement cette adresse
      Alors l'écran « <montré> » s'affiche
      Et l'écran ne montre aucune donnée de l'usager

      Exemples:
        | écran                         | montré              |
        | Espace sans entreprise        | Authentification    |
        | Gérer les services            | Authentification    |
        | Vos coordonnées               | Authentification    |
        | Suppression de l'espace       | Authentification    |
        | Espace supprimé               | Authentification    |
        | Modification des identifiants | Authentification    |
        | Mot de passe réinitialisé     | Authentification    |
        | Attente du code               | Authentification    |
        | Activation : identifiants     | Activation : code   |
        | Activation : récapitulatif    | Activation : code   |
        | Question de confiance         | Mot de passe oublié |
        | Nouveau mot de passe          | Mot de passe oublié |

    @silencieux @C-041
    Scénario: Sans demande en cours, l'attente du code mène à la modification
      Étant donné un autre usager, à l'adresse électronique « collegue@example.org »
      Et qu'il connaît l'adresse de l'écran « Attente du code » de son espace
      Et un autre usager, à l'adresse électronique « autre@example.org »
      Et qu'il est connecté, à l'écran « Gérer les services »
      Quand il ouvre directement cette adresse
      Alors l'écran « Modification des identifiants » s'affiche

    @silencieux @C-041
    Scénario: Le code reconnu, l'adresse du récapitulatif mène aux identifiants
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il ouvre l'écran « Activation : récapitulatif » par son adresse
      Alors l'écran « Activation : identifiants » s'affiche
