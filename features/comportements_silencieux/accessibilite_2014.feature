# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Sans souris ni écran en 2014
  Chaque page se dit en français et se parcourt au clavier.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Chaque page se dit et se parcourt au clavier

    @silencieux @C-093
    Plan du scénario: L'écran « <écran> » est en français et ses champs sont libellés
      Étant donné il est arrivé à l'écran « <écran> »
      Alors l'écran « <écran> » s'affiche
      Et la page est en français et chaque champ y porte un libellé

      Exemples:
        | écran                    |
        | Accueil                  |
        | Connexion                |
        | Choix de la procédure    |
        | Conditions générales     |
        | Identifiants             |
        | Blocage certificat       |
        | Formulaire d'inscription |
        | Récapitulatif            |
        | Attente d'activation     |
        | Activation               |
        | Confirmation             |
        | Espace professionnel     |

    @silencieux @C-093
    Scénario: La touche Tab suit l'ordre de l'écran
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il parcourt la page par 6 touches Tab
      Alors le curseur est passé, dans cet ordre, par :
        | contrôle                               |
        | AIDE                                   |
        | Votre adresse électronique :           |
        | Confirmer votre adresse électronique : |
        | Votre mot de passe :                   |
        | Confirmer votre mot de passe:          |
        | Valider                                |

    @silencieux @C-093
    Plan du scénario: Entrée dans « <champ> » vaut « Valider »
      Étant donné il est arrivé à l'écran « <écran> »
      Quand il appuie sur Entrée dans « <champ> »
      Alors l'écran « <écran> » s'affiche
      Et un message d'alerte parle de « <champ> »
      Et le curseur est dans « <champ> »

      Exemples:
        | écran                    | champ                        |
        | Identifiants             | Votre adresse électronique : |
        | Formulaire d'inscription | Nom :                        |
