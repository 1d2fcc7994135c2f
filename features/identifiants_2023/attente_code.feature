# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'attente du code
  L'écran dit où le code est parti, à quoi il sert, par quel chemin et jusqu'à quand.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Attente du code »

  @CHG23-290
  Scénario: L'écran porte les textes de la fiche, et « OK » pour issue
    Alors l'écran « Attente du code » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                                                                                                                                                             |
      | CHG23-275            | consigne | impots.gouv.fr                                                                                                                                                                                                    |
      | CHG23-275            | lien     | AIDE                                                                                                                                                                                                              |
      | CHG23-275            | titre    | PROFESSIONNELS                                                                                                                                                                                                    |
      | CHG23-275            | consigne | /Abonné ?:/                                                                                                                                                                                                       |
      | CHG23-275            | consigne | /\d{14}/                                                                                                                                                                                                          |
      | CHG23-275            | consigne | {NOM}                                                                                                                                                                                                             |
      | CHG23-275            | consigne | {prénom}                                                                                                                                                                                                          |
      | CHG23-275            | consigne | {VILLE}                                                                                                                                                                                                           |
      | CHG23-275            | consigne | {PAYS}                                                                                                                                                                                                            |
      | CHG23-276, CHG23-275 | lien     | Quitter                                                                                                                                                                                                           |
      | CHG23-275            | titre    | Professionnels                                                                                                                                                                                                    |
      | CHG23-277, CHG23-409 | titre    | Activation de votre espace abonné                                                                                                                                                                                 |
      | CHG23-278, CHG23-409 | consigne | {NOM} {prénom}                                                                                                                                                                                                    |
      | CHG23-279, CHG23-409 | consigne | Vous allez recevoir le code d'activation dans votre messagerie.                                                                                                                                                   |
      | CHG23-280, CHG23-409 | consigne | Si vous ne le recevez pas, vérifiez que l'adresse que vous avez saisie ({nouvelle adresse électronique}) est correcte, et consultez la rubrique "Courrier indésirable" ou "Spam" de votre messagerie personnelle. |
      | CHG23-281, CHG23-409 | consigne | Remarque : Ce code n'est pas un mot de passe.                                                                                                                                                                     |
      | CHG23-282, CHG23-409 | consigne | Il ne doit être utilisé qu'une seule fois pour activer votre espace abonné.                                                                                                                                       |
      | CHG23-284, CHG23-409 | consigne | Pour activer votre espace abonné sur le site impots.gouv.fr, vous devez cliquer sur :                                                                                                                             |
      | CHG23-284, CHG23-409 | consigne | "Votre espace professionnel" situé en haut à droite de l'écran, puis sur "Activer mon espace / mes services".                                                                                                     |
      | CHG23-285, CHG23-409 | consigne | Vous disposez d'un délai de 48h, à compter de l'envoi du code ci-dessus, pour activer votre espace abonné.                                                                                                        |
      | CHG23-O21            | lien     | Activez votre espace abonné                                                                                                                                                                                       |
      | CHG23-287, CHG23-409 | bouton   | OK                                                                                                                                                                                                                |

  @CHG23-287 @CHG23-290 @CHG23-291
  Scénario: « OK » remet l'activation à plus tard et mène à l'accueil
    Quand il clique sur le bouton « OK »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran           |
      | Attente du code |
      | Accueil         |

  @CHG23-276
  Scénario: « Quitter » ferme la session
    Sachant qu'il connaît l'adresse de cet écran
    Quand il suit le lien « Quitter »
    Et qu'il ouvre directement cette adresse
    Alors l'écran « Authentification » s'affiche

  @CHG23-276 @CHG23-284
  Scénario: « Quitter » n'annule rien : le changement attend toujours son code
    Sachant qu'il connaît l'adresse de cet écran
    Quand il suit le lien « Quitter »
    Et qu'il ouvre directement cette adresse
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active le changement avec le code reçu
    Alors l'écran « Activation : récapitulatif » s'affiche
