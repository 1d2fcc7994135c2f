# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les renseignements exigés
  Les champs précédés d'un astérisque sont obligatoires : un seul vide, et le récapitulatif n'est pas atteint.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  @EXP13-126
  Scénario: Rien n'est rempli, tous les champs exigés sont refusés
    Quand il vide « Pays : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire d'inscription » reste affiché et refuse, dans cet ordre :
      | exigence                                   | champ                              |
      | EXP13-132, EXP13-126                       | Nom :                              |
      | EXP13-133, EXP13-126                       | Prénom :                           |
      | EXP13-138, EXP13-126                       | /S\.I\.R\.E\.N\.? ou équivalent :/ |
      | EXP13-140, EXP13-126, EXP13-165            | Numéro de téléphone :              |
      | EXP13-147, EXP13-126                       | Ville :                            |
      | EXP13-148, EXP13-126                       | Pays :                             |
      | EXP13-152, EXP13-126, EXP13-169, EXP13-172 | Réponse :                          |

  @EXP13-126
  Scénario: L'astérisque précède chaque champ refusé
    Quand il vide « Pays : »
    Et qu'il valide sans les contrôles du navigateur
    Alors chaque champ refusé est précédé de la marque « * »

  @EXP13-130
  Scénario: La civilité, forcée à rester vide, est refusée
    Quand il remplit le formulaire d'inscription
    Et qu'il force « Civilité : » à rester vide, ce que l'écran ne permet pas
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire d'inscription » reste affiché et refuse « Civilité : »

  @EXP13-176
  Plan du scénario: « <champ> » seul laissé vide, le récapitulatif n'est pas atteint
    Quand il remplit le formulaire d'inscription
    Et qu'il vide « <champ> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire d'inscription » reste affiché et refuse « <champ> »

    Exemples:
      | champ                     |
      | Nom :                     |
      | Prénom :                  |
      | S.I.R.E.N ou équivalent : |
      | Numéro de téléphone :     |
      | Ville :                   |
      | Pays :                    |
      | Réponse :                 |

  @EXP13-176 @EXP13-177 @EXP13-156
  Scénario: Tous les champs exigés remplis, le récapitulatif s'affiche
    Quand il remplit le formulaire d'inscription
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                    |
      | Formulaire d'inscription |
      | Récapitulatif            |
