# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les textes rendus tels quels en 2014
  Un nom s'affiche comme l'usager l'a écrit, sur tous les écrans et dans le document.

  Règle: Accents, traits d'union, apostrophes et longueur sont gardés

    @silencieux @C-031
    Plan du scénario: Le nom « <nom> » est le même au formulaire refusé et au récapitulatif
      Étant donné un usager sans espace professionnel
      Et qu'il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « <nom> » dans « Nom : »
      Et qu'il vide « Réponse : »
      Et qu'il valide
      Et qu'il note ce que montre l'écran
      Et qu'il saisit « Lili » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « Récapitulatif » s'affiche
      Et « Nom : » portait et porte la valeur « <nom> »

      Exemples:
        | nom               |
        | d'Aÿ              |
        | Éloïse-Anne       |
        | Œuvrard-N'Guessan |
        | <b>x</b>          |
        | Tom & "Cie"       |

    @silencieux @C-031 @C-032
    Plan du scénario: Le nom « <nom> » est le même à l'écran « <écran> »
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur |
        | nom           | <nom>  |
      Et qu'il est arrivé à l'écran « <écran> »
      Alors l'écran montre tel quel « <nom> »

      Exemples:
        | écran         | nom                                                        |
        | Récapitulatif | Éloïse-Anne d'Aÿ                                           |
        | Récapitulatif | <script>document.title = "x"</script>                      |
        | Récapitulatif | <img src=x onerror="document.title = 'x'">                 |
        | Récapitulatif | <b>x</b>{{ 7 * 7 }}                                        |
        | Récapitulatif | de Montmorency-Luxembourg-Beaumont-Bourbon-Conti-Saint-Pol |
        | Coordonnées   | Éloïse-Anne d'Aÿ                                           |
        | Coordonnées   | <b>x</b>{{ 7 * 7 }}                                        |

    @silencieux @C-031 @C-032 @C-084
    Plan du scénario: Le nom « <nom> » est le même dans le document
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur |
        | nom           | <nom>  |
      Et qu'il est arrivé à l'écran « Confirmation »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
      Alors le document montre tel quel « <nom> »

      Exemples:
        | nom                                                        |
        | Éloïse-Anne d'Aÿ                                           |
        | Œuvrard-N'Guessan                                          |
        | Łucja Ștefănescu                                           |
        | <b>x</b>                                                   |
        | de Montmorency-Luxembourg-Beaumont-Bourbon-Conti-Saint-Pol |

    @silencieux @C-032
    Scénario: Une balise saisie n'entre pas dans le courriel
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur   |
        | nom           | <b>x</b> |
      Et qu'il est arrivé à l'écran « Attente d'activation »
      Alors aucun message ne contient « <b>x</b> »
