# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Corriger ou confirmer
  Le récapitulatif a deux issues : revenir au formulaire sans rien perdre, ou confirmer et recevoir le code.

  Contexte:
    Étant donné un usager sans espace professionnel

  @EXP13-200 @EXP13-178
  Scénario: « Étape précédente » rend le formulaire tel qu'il a été rempli
    Sachant qu'il est arrivé à l'écran « Récapitulatif »
    Quand il clique sur le bouton « Étape précédente »
    Alors l'écran « Formulaire d'inscription » s'affiche
    Et l'écran porte ces valeurs :
      | champ                     | valeur                 |
      | Civilité :                | {civilité}             |
      | Nom :                     | {nom}                  |
      | Prénom :                  | {prénom}               |
      | S.I.R.E.N ou équivalent : | {siren}                |
      | Numéro de téléphone :     | {téléphone}            |
      | Adresse électronique :    | {adresse électronique} |
      | Ville :                   | {ville}                |
      | Pays :                    | {pays}                 |
      | Question :                | {question}             |
      | Réponse :                 | {réponse}              |

  Règle: Le courriel part à la confirmation, pas avant

    @EXP13-202 @EXP13-026
    Scénario: Le formulaire validé n'envoie encore rien
      Sachant qu'il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il valide
      Alors l'écran « Récapitulatif » s'affiche
      Et sa boîte aux lettres électronique contient 0 message(s)

    @EXP13-201 @EXP13-202 @EXP13-178
    Scénario: « Confirmer » mène à l'attente et envoie un courriel
      Sachant qu'il est arrivé à l'écran « Récapitulatif »
      Quand il clique sur le bouton « Confirmer »
      Alors les écrans parcourus sont, dans cet ordre :
        | écran                |
        | Récapitulatif        |
        | Attente d'activation |
      Et sa boîte aux lettres électronique contient 1 message(s)
