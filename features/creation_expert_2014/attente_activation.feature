# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: L'attente de l'activation en 2014
  La demande faite, le collaborateur du cabinet attend le code que lui apporte un courriel.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Attente d'activation »

  Scénario: L'écran d'attente dit ce qui vient et rien de plus
    Alors l'écran « Attente d'activation » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                                                                                                                                                    |
      | CAB14-O04            | consigne | impots.gouv.fr                                                                                                                                                                                           |
      | CAB14-O04            | lien     | AIDE                                                                                                                                                                                                     |
      | CAB14-O04            | titre    | PROFESSIONNELS                                                                                                                                                                                           |
      | CAB14-O04            | titre    | Professionnels                                                                                                                                                                                           |
      | CAB14-067, CAB14-111 | titre    | Activation de votre espace abonné                                                                                                                                                                        |
      | CAB14-068, CAB14-111 | consigne | Vous allez recevoir le code d'activation dans votre messagerie.                                                                                                                                          |
      | CAB14-069, CAB14-111 | consigne | Si vous ne le recevez pas, vérifiez que l'adresse que vous avez saisie ({adresse électronique}) est correcte, et consultez la rubrique "Courrier indésirable" ou "Spam" de votre messagerie personnelle. |
      | CAB14-070, CAB14-111 | consigne | Remarque : Ce code n'est pas un mot de passe.                                                                                                                                                            |
      | CAB14-071, CAB14-111 | consigne | Il ne doit être utilisé qu'une seule fois pour activer votre espace abonné.                                                                                                                              |
      | CAB14-073, CAB14-111 | consigne | Après réception de ce code, vous devez cliquer sur le lien ci-dessous :                                                                                                                                  |
      | CAB14-074, CAB14-111 | lien     | Activez votre espace abonné                                                                                                                                                                              |
      | CAB14-075, CAB14-111 | consigne | Vous pouvez retrouver ce lien sur le site impots.gouv.fr, en cliquant sur :                                                                                                                              |
      | CAB14-075, CAB14-111 | consigne | "Professionnels", puis sur "Créer mon espace abonné" et dans "2ème partie : activation de l'espace abonné" sur "Activez votre espace abonné".                                                            |
      | CAB14-076, CAB14-111 | consigne | Vous disposez d'un délai de 48h, à compter de l'envoi du code ci-dessus, pour activer votre espace abonné.                                                                                               |
      | CAB14-078, CAB14-111 | bouton   | OK                                                                                                                                                                                                       |

  @CAB14-074
  Scénario: Le lien de l'attente mène droit à l'activation
    Quand il suit le lien « Activez votre espace abonné »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Attente d'activation |
      | Activation           |

  @CAB14-078 @CAB14-081
  Scénario: Le bouton OK remet l'activation à plus tard et ramène à l'accueil
    Quand il clique sur le bouton « OK »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Attente d'activation |
      | Accueil              |
