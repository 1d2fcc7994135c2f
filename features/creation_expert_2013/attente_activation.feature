# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: L'attente de l'activation
  L'usager apprend qu'un code lui parvient par courriel, et choisit d'activer son espace tout de suite ou plus tard.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Attente d'activation »

  Scénario: L'écran nomme l'usager, dit le délai et offre deux issues
    Alors l'écran « Attente d'activation » présente, dans cet ordre :
      | exigence                        | élément  | texte                                                                                                                                                                                                                                                                   |
      | EXP13-068                       | consigne | impots.gouv.fr                                                                                                                                                                                                                                                          |
      | EXP13-068, EXP13-023            | lien     | AIDE                                                                                                                                                                                                                                                                    |
      | EXP13-069                       | titre    | PROFESSIONNELS                                                                                                                                                                                                                                                          |
      | EXP13-070                       | titre    | Professionnels                                                                                                                                                                                                                                                          |
      | EXP13-205, EXP13-306            | titre    | Activation de votre espace abonné                                                                                                                                                                                                                                       |
      | EXP13-206, EXP13-306            | consigne | {civilité} {nom} {prénom}                                                                                                                                                                                                                                               |
      | EXP13-207, EXP13-306            | consigne | Vous allez recevoir le code d'activation dans votre messagerie.                                                                                                                                                                                                         |
      | EXP13-208, EXP13-306            | consigne | Si vous ne le recevez pas, vérifiez que l'adresse que vous avez saisie ({adresse électronique}) est correcte, et consultez la rubrique "Courrier indésirable" ou "Spam" de votre messagerie personnelle.                                                                |
      | EXP13-209, EXP13-306            | consigne | Remarque : Ce code n'est pas un mot de passe.                                                                                                                                                                                                                           |
      | EXP13-210, EXP13-306            | consigne | Il ne doit être utilisé qu'une seule fois pour activer votre espace abonné.                                                                                                                                                                                             |
      | EXP13-212, EXP13-306            | consigne | Après réception de ce code, vous devez cliquer sur le lien ci-dessous :                                                                                                                                                                                                 |
      | EXP13-213, EXP13-306, EXP13-220 | lien     | Activez votre espace abonné                                                                                                                                                                                                                                             |
      | EXP13-214, EXP13-306            | consigne | Vous pouvez retrouver ce lien sur le site impots.gouv.fr, en cliquant sur "Professionnel" dans le pavé "Mon espace" situé en haut à droite de votre écran, puis sur "Je crée mon espace professionnel" et enfin sur "2ème étape : Activez votre espace" du mode expert. |
      | EXP13-215, EXP13-306            | consigne | Vous disposez d'un délai de 48h, à compter de l'envoi du code ci-dessus, pour activer votre espace abonné.                                                                                                                                                              |
      | EXP13-217, EXP13-306, EXP13-220 | bouton   | OK                                                                                                                                                                                                                                                                      |

  @EXP13-213 @EXP13-219 @EXP13-262
  Scénario: Le lien mène droit à l'activation
    Quand il suit le lien « Activez votre espace abonné »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Attente d'activation |
      | Activation           |

  @EXP13-217 @EXP13-250
  Scénario: « OK » remet l'activation à plus tard et ramène à l'accueil
    Quand il clique sur le bouton « OK »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Attente d'activation |
      | Accueil              |
