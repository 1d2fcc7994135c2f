# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Revenir, effacer, quitter le formulaire
  L'usager peut revenir à ses identifiants, vider sa saisie, quitter ; l'adresse choisie avant ne se change pas ici.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  @EXP13-155 @EXP13-164
  Scénario: « Étape précédente » revient aux identifiants, où l'adresse se change
    Quand il clique sur le bouton « Étape précédente »
    Et qu'il saisit ses identifiants, avec l'adresse électronique « autre.choix@example.org »
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                    |
      | Formulaire d'inscription |
      | Identifiants             |
      | Formulaire d'inscription |
    Et « Adresse électronique : » porte la valeur « autre.choix@example.org »

  @EXP13-157
  Scénario: « Effacer » vide la saisie et garde l'adresse électronique
    Quand il remplit le formulaire d'inscription
    Et qu'il clique sur le bouton « Effacer »
    Alors l'écran « Formulaire d'inscription » s'affiche
    Et l'écran porte ces valeurs :
      | champ                     | valeur                 |
      | Nom :                     |                        |
      | Prénom :                  |                        |
      | S.I.R.E.N ou équivalent : |                        |
      | Numéro de téléphone :     |                        |
      | Ville :                   |                        |
      | Réponse :                 |                        |
      | Adresse électronique :    | {adresse électronique} |

  @EXP13-159 @EXP13-075
  Scénario: « Quitter » le formulaire ramène à l'accueil
    Quand il suit le lien « Quitter »
    Alors l'écran « Accueil » s'affiche

  Règle: L'adresse électronique est celle de l'étape précédente

    @EXP13-163 @EXP13-141 @EXP13-166
    Scénario: L'adresse est déjà remplie et ne peut être modifiée
      Alors « Adresse électronique : » porte la valeur « {adresse électronique} »
      Et « Adresse électronique : » n'est pas modifiable

    @EXP13-163 @EXP13-164
    Scénario: Une autre adresse, envoyée de force, ne remplace pas la première
      Quand il remplit le formulaire d'inscription
      Et qu'il force « Adresse électronique : » à la valeur « forcee@example.org », que l'écran ne permet pas
      Et qu'il valide
      Alors « Adresse électronique : » porte la valeur « {adresse électronique} »

  Règle: La question de confiance se choisit dans la liste

    @EXP13-174 @EXP13-151
    Plan du scénario: La question « <question> » parvient au récapitulatif
      Quand il remplit le formulaire d'inscription
      Et qu'il choisit « <question> » dans « Question : »
      Et qu'il valide
      Alors l'écran « Récapitulatif » s'affiche
      Et « Question : » porte la valeur « <question> »

      Exemples:
        | question                              |
        | Quel est votre surnom ?               |
        | Le nom de votre animal de compagnie ? |
