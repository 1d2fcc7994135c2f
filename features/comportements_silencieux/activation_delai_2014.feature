# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les codes périmés et les courriels perdus en 2014
  Quarante-huit heures sont des heures écoulées ; passé ce délai, tout peut recommencer.

  Règle: Un code périmé dit comment reprendre

    @silencieux @C-049
    Scénario: Après 48 h 01, le refus dit le délai et la reprise
      Étant donné un usager sans espace professionnel
      Et qu'il a demandé la création de son espace
      Et qu'il s'est écoulé 48 h 01
      Et qu'il a ouvert l'écran « Activation » sans session
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Et un message d'alerte parle de « délai de 48 ?h.*création »

    @silencieux @C-049
    Scénario: Après 48 h 01, l'adresse est libre
      Étant donné un usager sans espace professionnel
      Et qu'il a demandé la création de son espace
      Et qu'il s'est écoulé 48 h 01
      Et qu'il est arrivé à l'écran « Récapitulatif »
      Quand il clique sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 2 message(s)

  Règle: Un changement d'heure n'allonge ni ne raccourcit le délai

    @silencieux @C-087
    Plan du scénario: À l'heure d'<saison>, <délai> après l'envoi mènent à l'écran « <écran> »
      Étant donné un usager sans espace professionnel
      Et l'horloge du portail est au <envoi>
      Et qu'il a demandé la création de son espace
      Et qu'il s'est écoulé <délai>
      Et qu'il a ouvert l'écran « Activation » sans session
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | saison | envoi                     | délai   | écran        |
        | été    | 2014-03-29T12:00:00+01:00 | 47 h 59 | Confirmation |
        | été    | 2014-03-29T12:00:00+01:00 | 48 h 01 | Activation   |
        | hiver  | 2014-10-25T12:00:00+02:00 | 47 h 59 | Confirmation |
        | hiver  | 2014-10-25T12:00:00+02:00 | 48 h 01 | Activation   |

  Règle: Un courriel perdu ne se redemande pas

    @silencieux @C-055
    Scénario: L'attente n'offre aucun renvoi du courriel perdu
      Étant donné un usager sans espace professionnel
      Et le portail subit l'incident « courriel_perdu »
      Et qu'il est arrivé à l'écran « Récapitulatif »
      Quand il clique sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et l'écran n'a pour boutons que « OK »
      Et l'écran n'offre aucun lien vers « renvo »
      Et l'écran n'offre aucun lien vers « code »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-055
    Plan du scénario: <délai> après un courriel perdu, la demande refaite mène à l'écran « <écran> »
      Étant donné un usager sans espace professionnel
      Et le portail subit l'incident « courriel_perdu »
      Et qu'il a demandé la création de son espace
      Et le portail ne subit plus l'incident « courriel_perdu »
      Et qu'il s'est écoulé <délai>
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai   | écran                    |
        | 47 h 59 | Identifiants             |
        | 48 h 01 | Formulaire d'inscription |
