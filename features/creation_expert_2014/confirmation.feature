# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: La confirmation de 2014
  L'espace est actif : l'écran donne son numéro, son formulaire et le chemin des services.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et que l'horloge du portail est au 2014-11-02T10:00:00+01:00
    Et qu'il est arrivé à l'écran « Confirmation »

  Scénario: L'écran de confirmation donne le numéro, le formulaire et l'accès, et rien de plus
    Alors l'écran « Confirmation » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                                                                                               |
      | CAB14-O04            | consigne | impots.gouv.fr                                                                                                                                      |
      | CAB14-O04            | lien     | AIDE                                                                                                                                                |
      | CAB14-O04            | titre    | PROFESSIONNELS                                                                                                                                      |
      | CAB14-O04            | titre    | Professionnels                                                                                                                                      |
      | CAB14-098, CAB14-112 | titre    | Votre inscription                                                                                                                                   |
      | CAB14-099, CAB14-112 | consigne | /Votre inscription a été réalisée le 02 novembre 2014 sous le numéro \d{14}\./                                                                      |
      | CAB14-101, CAB14-112 | consigne | Ce numéro d'abonné vous est personnel et doit le rester.                                                                                            |
      | CAB14-102, CAB14-112 | lien     | Sauvegardez ou imprimez votre formulaire                                                                                                            |
      | CAB14-103, CAB14-112 | consigne | Il vous sera indispensable en cas de perte de votre mot de passe.                                                                                   |
      | CAB14-104, CAB14-112 | titre    | Vos services en ligne                                                                                                                               |
      | CAB14-105, CAB14-112 | consigne | Pour adhérer ou utiliser les services en ligne, cliquez sur le lien ci-dessous, puis saisissez vos identifiants pour accéder à votre espace abonné. |
      | CAB14-106, CAB14-112 | lien     | Accédez à votre espace abonné                                                                                                                       |
      | CAB14-O05            | lien     | Quitter                                                                                                                                             |

  @CAB14-102
  Scénario: Le formulaire se sauvegarde en PDF
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document est un PDF que l'on peut enregistrer

  @CAB14-106 @CAB14-108
  Scénario: Le lien des services mène à la connexion, qui réussit aussitôt
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Confirmation         |
      | Connexion            |
      | Espace professionnel |

  @CAB14-109
  Scénario: Des dossiers s'ajoutent dès la première connexion
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Et qu'il suit le lien « Demander une adhésion »
    Et qu'il saisit « {siren} » dans « S.I.R.E.N. : »
    Et qu'il valide
    Alors l'écran « Adhésion » s'affiche
    Et la page n'affiche aucun message d'alerte
