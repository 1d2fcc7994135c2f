# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: La confirmation
  L'écran donne le numéro d'abonné, le formulaire à sauvegarder et l'accès à l'espace.

  Contexte:
    Étant donné l'horloge du portail est au 2011-06-10T09:00:00+02:00
    Et un usager sans espace professionnel

  Scénario: L'écran porte les textes et les liens de la fiche, dans les deux impressions
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Alors l'écran « Confirmation » présente, dans cet ordre :
      | exigence                                   | élément  | texte                                                                                                                                               |
      | EXP13-068                                  | consigne | impots.gouv.fr                                                                                                                                      |
      | EXP13-023, EXP13-068                       | lien     | AIDE                                                                                                                                                |
      | EXP13-069                                  | titre    | PROFESSIONNELS                                                                                                                                      |
      | EXP13-070                                  | titre    | Professionnels                                                                                                                                      |
      | EXP13-275, EXP13-286, EXP13-293            | titre    | Votre inscription                                                                                                                                   |
      | EXP13-276, EXP13-291, EXP13-286, EXP13-293 | consigne | {civilité} {prénom} {nom}                                                                                                                           |
      | EXP13-277, EXP13-286, EXP13-293            | consigne | /Votre inscription a été réalisée le 10 juin 2011 sous le numéro 2011\d{10}\./                                                                      |
      | EXP13-279, EXP13-286, EXP13-293            | consigne | Ce numéro d'abonné vous est personnel et doit le rester.                                                                                            |
      | EXP13-280, EXP13-292, EXP13-286, EXP13-293 | lien     | Sauvegardez ou imprimez votre formulaire                                                                                                            |
      | EXP13-281, EXP13-286, EXP13-293            | consigne | Il vous sera indispensable en cas de perte de votre mot de passe.                                                                                   |
      | EXP13-282, EXP13-286, EXP13-293            | titre    | Vos services en ligne                                                                                                                               |
      | EXP13-283, EXP13-286, EXP13-293            | consigne | Pour adhérer ou utiliser les services en ligne, cliquez sur le lien ci-dessous, puis saisissez vos identifiants pour accéder à votre espace abonné. |
      | EXP13-284, EXP13-286, EXP13-293            | lien     | Accédez à votre espace abonné                                                                                                                       |
      | EXP13-285, EXP13-286, EXP13-075            | lien     | Quitter                                                                                                                                             |

  Scénario: Le premier du mois s'écrit en chiffres, sur un ou deux
    Étant donné l'horloge du portail est au 2011-07-01T09:00:00+02:00
    Et qu'il est arrivé à l'écran « Confirmation »
    Alors l'écran « Confirmation » présente, dans cet ordre :
      | exigence  | élément  | texte                                                                            |
      | EXP13-277 | consigne | /Votre inscription a été réalisée le 0?1 juillet 2011 sous le numéro 2011\d{10}\./ |
      | …         | …        | …                                                                                |

  @EXP13-278
  Scénario: Le numéro d'abonné commence par l'année de l'inscription
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Alors le numéro d'abonné compte 14 chiffres, dont les quatre premiers sont « 2011 »

  @EXP13-278
  Scénario: Le numéro d'abonné change d'année avec le calendrier
    Étant donné l'horloge du portail est au 2012-01-01T00:30:00+01:00
    Et qu'il est arrivé à l'écran « Confirmation »
    Alors le numéro d'abonné compte 14 chiffres, dont les quatre premiers sont « 2012 »

  @EXP13-274 @EXP13-030
  Scénario: Le numéro d'abonné et le formulaire ne sont donnés qu'à la fin
    Sachant qu'il est arrivé à l'écran « Récapitulatif »
    Quand il clique sur le bouton « Confirmer »
    Et qu'il suit le lien « Activez votre espace abonné »
    Et qu'il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors l'écran « Confirmation » s'affiche
    Et le numéro d'abonné et le lien du formulaire n'apparaissent sur aucun écran d'avant, ni dans le courriel

  @EXP13-285 @EXP13-075
  Scénario: « Quitter » ramène à l'accueil
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il suit le lien « Quitter »
    Alors l'écran « Accueil » s'affiche
