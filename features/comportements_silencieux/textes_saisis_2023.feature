# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les textes rendus tels quels
  Une balise s'affiche comme du texte et ne s'exécute jamais ; un nom garde ses accents.

  Règle: Une balise est un texte

    @silencieux @C-032
    Plan du scénario: Un prénom à balise s'affiche tel quel à l'écran « <écran> »
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur   |
        | prénom        | <balise> |
      Et qu'il est arrivé à l'écran « <écran> »
      Alors l'écran « <écran> » s'affiche
      Et l'écran montre tel quel « <balise> »
      Et aucun élément de la page ne s'intitule « intrus »

      Exemples:
        | écran                           | balise                  |
        | Espace sans entreprise          | <b title="intrus">x</b> |
        | Espace d'une entreprise         | <b title="intrus">x</b> |
        | Espace de plusieurs entreprises | <b title="intrus">x</b> |
        | Gérer les services              | <b title="intrus">x</b> |
        | Vos coordonnées                 | <b title="intrus">x</b> |
        | Modification des identifiants   | <b title="intrus">x</b> |
        | Mot de passe réinitialisé       | <b title="intrus">x</b> |
        | Attente du code                 | <b title="intrus">x</b> |
        | Activation : récapitulatif      | <b title="intrus">x</b> |

    @silencieux @C-032
    Scénario: Une entreprise à balise s'affiche telle quelle
      Étant donné un espace actif sans certificat à son adresse électronique
      Et son espace gère l'entreprise 000299001 « <i title="intrus">y</i> »
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Alors l'écran montre tel quel « <i title="intrus">y</i> »
      Et aucun élément de la page ne s'intitule « intrus »

    @silencieux @C-032
    Scénario: Le document montre la balise telle quelle
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur   |
        | prénom        | <b>x</b> |
      Et qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document montre tel quel « <b>x</b> »

    @silencieux @C-032
    Scénario: Une adresse à balise est refusée et s'affiche comme du texte
      Étant donné il est arrivé à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « <b>x</b> »
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »
      Et « Nouvelle adresse électronique » porte la valeur « <b>x</b> »

  Règle: Un nom garde ses accents

    @silencieux @C-084
    Scénario: Le document porte les accents du nom
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur      |
        | prénom        | Éloïse-Anne |
        | nom           | d'Aÿ Łuksza |
      Et qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document montre tel quel « {prénom} »
      Et le document montre tel quel « {NOM} »
