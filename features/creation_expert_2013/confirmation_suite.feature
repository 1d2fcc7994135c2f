# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Après la confirmation
  L'espace sert aussitôt : l'usager s'y connecte et peut y demander une adhésion.

  Contexte:
    Étant donné un usager sans espace professionnel

  @EXP13-284
  Scénario: Le lien d'accès demande les identifiants, dans cet ordre
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il suit le lien « Accédez à votre espace abonné »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran        |
      | Confirmation |
      | Connexion    |
    Et l'écran demande, dans cet ordre et sans rien de plus :
      | exigence  | champ                          |
      | EXP13-284 | /(?i).*adresse électronique.*/ |
      | EXP13-284 | /(?i).*mot de passe.*/         |

  @EXP13-029 @EXP13-287 @EXP13-290
  Scénario: L'adresse et le mot de passe choisis ouvrent l'espace sans attendre, le formulaire sauvegardé ou non
    Sachant qu'il est arrivé à l'écran « Activation »
    Quand il active son espace avec le code reçu
    Et qu'il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Activation           |
      | Confirmation         |
      | Connexion            |
      | Espace professionnel |

  @EXP13-003
  Plan du scénario: L'adresse « <adresse> » et le mot de passe « <mot de passe> » n'ouvrent pas l'espace
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte avec l'adresse électronique « <adresse> » et le mot de passe « <mot de passe> »
    Alors la connexion est refusée

    Exemples:
      | adresse                | mot de passe   |
      | {adresse électronique} | Autrement99    |
      | autre@example.org      | {mot de passe} |

  @EXP13-309 @EXP13-003
  Scénario: L'adhésion se demande dès la création achevée
    Sachant qu'il est arrivé à l'écran « Activation »
    Quand il active son espace avec le code reçu
    Et qu'il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Et qu'il suit le lien « Demander une adhésion »
    Et qu'il saisit « {siren} » dans « S.I.R.E.N. : »
    Et qu'il valide
    Alors l'écran « Adhésion » s'affiche
    Et la page n'affiche aucun message d'alerte

  Plan du scénario: Inscrit le <instant>, l'usager lit le jour de Paris, le <date>
    Étant donné l'horloge du portail est au <instant>
    Et qu'il est arrivé à l'écran « Confirmation »
    Alors l'écran « Confirmation » présente, dans cet ordre :
      | exigence  | élément  | texte                                                             |
      | EXP13-277 | consigne | /Votre inscription a été réalisée le <date> sous le numéro \d+\./ |
      | …         | …        |                                                                   |

    Exemples: La veille à 23 h 30 en temps universel
      | instant                   | date             |
      | 2011-06-09T23:30:00+00:00 | 10 juin 2011     |
      | 2011-12-09T23:30:00+00:00 | 10 décembre 2011 |
