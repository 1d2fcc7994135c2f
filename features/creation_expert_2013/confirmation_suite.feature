# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Après la confirmation
  L'espace sert aussitôt : l'usager s'y connecte et peut y demander une adhésion.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Confirmation »

  @EXP13-284 @EXP13-290
  Scénario: Le lien d'accès demande les identifiants, que le formulaire soit sauvegardé ou non
    Quand il suit le lien « Accédez à votre espace abonné »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran        |
      | Confirmation |
      | Connexion    |
    Et l'écran demande, dans cet ordre et sans rien de plus :
      | exigence  | champ                          |
      | EXP13-284 | /(?i).*adresse électronique.*/ |
      | EXP13-284 | /(?i).*mot de passe.*/         |

  @EXP13-003 @EXP13-029 @EXP13-287
  Scénario: L'adresse et le mot de passe choisis ouvrent l'espace sans attendre
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Confirmation         |
      | Connexion            |
      | Espace professionnel |

  @EXP13-309
  Scénario: L'adhésion se demande dès la création achevée
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Et qu'il suit le lien « Demander une adhésion »
    Alors l'écran « Adhésion » s'affiche
