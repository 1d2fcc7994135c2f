# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Les renseignements exigés en 2014
  L'astérisque dit ce qu'il faut remplir ; le reste de la fiche peut rester vide.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  @CAB14-065
  Scénario: Le formulaire laissé vide est refusé champ par champ
    Quand il vide « Pays : »
    Et qu'il force « Civilité : » à rester vide, ce que l'écran ne permet pas
    Et qu'il valide
    Alors l'écran « Formulaire d'inscription » reste affiché et refuse, dans cet ordre :
      | exigence             | champ                              |
      | CAB14-044            | Civilité :                         |
      | CAB14-045            | Nom :                              |
      | CAB14-046            | Prénom :                           |
      | CAB14-050            | /S\.I\.R\.E\.N\.? ou équivalent :/ |
      | CAB14-052            | Numéro de téléphone :              |
      | CAB14-059            | Ville :                            |
      | CAB14-060            | Pays :                             |
      | CAB14-063, CAB14-065 | Réponse :                          |

  Scénario: Les champs sans astérisque peuvent rester vides
    Quand il remplit le formulaire d'inscription
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                                   | écran                    |
      | CAB14-049, CAB14-054, CAB14-055, CAB14-056 | Formulaire d'inscription |
      | CAB14-057, CAB14-058                       | Récapitulatif            |
