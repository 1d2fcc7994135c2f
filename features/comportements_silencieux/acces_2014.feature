# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Entrer par l'adresse, sortir par « Quitter » en 2014
  On n'entre pas dans une démarche par le milieu, et rien n'en reste à l'écran une fois sorti.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: L'adresse d'une étape mène à la première qui manque

    @silencieux @C-041
    Plan du scénario: Sans avoir rien fait, l'adresse de l'écran « <écran> » mène à « <montré> »
      Étant donné il connaît l'adresse de l'écran « <écran> »
      Quand il ouvre directement cette adresse
      Alors l'écran « <montré> » s'affiche
      Et l'écran ne montre aucune donnée de l'usager

      Exemples:
        | écran                    | montré               |
        | Identifiants             | Conditions générales |
        | Blocage certificat       | Conditions générales |
        | Formulaire d'inscription | Conditions générales |
        | Récapitulatif            | Conditions générales |
        | Attente d'activation     | Conditions générales |
        | Confirmation             | Activation           |
        | Espace professionnel     | Connexion            |
        | Gérer mes services       | Connexion            |
        | Coordonnées              | Connexion            |
        | Adhésion                 | Connexion            |
        | Comptes bancaires        | Connexion            |
        | Question de confiance    | Mot de passe oublié  |
        | Nouveau mot de passe     | Mot de passe oublié  |

    @silencieux @C-041
    Plan du scénario: Arrivé à l'écran « <écran> », l'adresse du récapitulatif n'avance pas
      Étant donné il connaît l'adresse de l'écran « Récapitulatif »
      Et qu'il est arrivé à l'écran « <écran> »
      Quand il ouvre directement cette adresse
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | écran                    |
        | Identifiants             |
        | Formulaire d'inscription |

  Règle: Quitter n'enregistre rien

    @silencieux @C-043
    Scénario: Le choix de la procédure quitté ne montre rien au retour
      Étant donné il est arrivé à l'écran « Choix de la procédure »
      Quand il suit le lien « Quitter »
      Et qu'il revient en arrière dans son navigateur
      Alors l'écran « Choix de la procédure » s'affiche
      Et l'écran ne montre aucune donnée de l'usager

    @silencieux @C-043
    Scénario: L'adresse d'une démarche quittée reste libre
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il ouvre l'écran « Choix de la procédure » par son adresse
      Et qu'il suit le lien « Quitter »
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche
