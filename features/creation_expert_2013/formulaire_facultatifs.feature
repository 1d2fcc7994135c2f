# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les renseignements facultatifs
  De l'adresse postale, la ville et le pays suffisent : les autres lignes peuvent rester vides.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  @EXP13-171 @EXP13-142 @EXP13-143
  Scénario: Sans numéro ni nature de la voie, le récapitulatif est atteint
    Quand il remplit le formulaire d'inscription
    Et qu'il valide
    Alors l'écran « Récapitulatif » s'affiche
    Et l'écran porte ces valeurs :
      | champ               | valeur  |
      | Numéro de la voie : |         |
      | Nature de la voie : |         |
      | Ville :             | {ville} |
      | Pays :              | FRANCE  |

  @EXP13-144 @EXP13-145 @EXP13-146
  Scénario: Sans libellé, complément ni code postal, le récapitulatif est atteint
    Quand il remplit le formulaire d'inscription
    Et qu'il valide
    Alors l'écran « Récapitulatif » s'affiche
    Et l'écran porte ces valeurs :
      | champ                  | valeur |
      | Libellé de la voie :   |        |
      | Complément d'adresse : |        |
      | Code postal :          |        |
