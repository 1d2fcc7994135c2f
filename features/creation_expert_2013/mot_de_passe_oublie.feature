# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le mot de passe oublié
  La question choisie à l'inscription est posée à qui a oublié son mot de passe.

  @EXP13-175
  Plan du scénario: La question choisie, « <question> », est posée
    Étant donné un usager sans espace professionnel, dont les particularités sont :
      | particularité | valeur     |
      | question      | <question> |
    Et un espace actif issu de son inscription
    Et qu'il est arrivé à l'écran « Mot de passe oublié »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique : »
    Et qu'il valide
    Alors la question « <question> » est posée, et pas « <autre> »

    Exemples:
      | question                              | autre                                 |
      | Quel est votre surnom ?               | Le nom de votre animal de compagnie ? |
      | Le nom de votre animal de compagnie ? | Quel est votre surnom ?               |

  @ouvert @EXP13-O29 @EXP13-O30 @EXP13-O32
  Scénario: De l'oubli au nouveau mot de passe
    Étant donné un usager sans espace professionnel
    Et un espace actif issu de son inscription
    Et qu'il est arrivé à l'écran « Connexion »
    Quand il suit le lien « Mot de passe oublié »
    Et qu'il saisit « {adresse électronique} » dans « Adresse électronique : »
    Et qu'il valide
    Et qu'il saisit « {réponse} » dans « Réponse : »
    Et qu'il valide
    Et qu'il saisit :
      | champ                                  | valeur   |
      | Nouveau mot de passe :                 | Nouveau8 |
      | Confirmer votre nouveau mot de passe : | Nouveau8 |
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                 |
      | Connexion             |
      | Mot de passe oublié   |
      | Question de confiance |
      | Nouveau mot de passe  |
      | Mot de passe modifié  |
