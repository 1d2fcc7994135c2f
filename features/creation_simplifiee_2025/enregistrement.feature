# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: La demande enregistrée
  L'écran de confirmation annonce le courriel, la lettre et le code ; d'ici là, l'espace n'ouvre à personne.

  Scénario: L'écran porte les étapes, les quatre phrases et le lien du tutoriel
    Étant donné il est arrivé à l'écran « Enregistrement »
    Alors l'écran « Enregistrement » présente, dans cet ordre :
      | exigence           | élément  | texte                                                                                                                                                                                  |
      | ALIM-081           | titre    | Créer votre espace professionnel                                                                                                                                                       |
      | ALIM-082           | consigne | Saisie du SIREN                                                                                                                                                                        |
      | ALIM-082           | consigne | Formulaire d'inscription                                                                                                                                                               |
      | ALIM-082           | consigne | Enregistrement                                                                                                                                                                         |
      | ALIM-082           | marque   | en cours                                                                                                                                                                               |
      | ALIM-083, ALIM-191 | consigne | Votre demande a été enregistrée, mais votre espace professionnel ne sera réellement créé qu'une fois que vous l'aurez activé.                                                          |
      | ALIM-085, ALIM-191 | consigne | Pour ce faire, vous devez tout d'abord cliquer sur le lien qui vient d'être envoyé par courriel à l'adresse électronique de l'entreprise, dans un délai de 72h maximum.                |
      | ALIM-088, ALIM-191 | consigne | Puis, lorsque l'adresse électronique de l'entreprise aura été ainsi vérifiée, une lettre sera automatiquement envoyée par voie postale à l'entreprise, qui la recevra dans 2 semaines. |
      | ALIM-091, ALIM-191 | consigne | Cette lettre contiendra un code d'activation à usage unique qui permettra d'activer votre espace professionnel dans un délai de 60 jours maximum.                                      |
      | ALIM-094, ALIM-191 | lien     | Retour au portail                                                                                                                                                                      |

  @ALIM-094
  Scénario: « Retour au portail » ramène à l'accueil
    Étant donné il est arrivé à l'écran « Enregistrement »
    Quand il suit le lien « Retour au portail »
    Alors l'écran « Accueil » s'affiche

  @ALIM-086
  Scénario: Un courriel part aussitôt vers l'entreprise, aucun vers l'adresse de connexion
    Étant donné il est arrivé à l'écran « Formulaire simplifié »
    Quand il remplit le formulaire simplifié
    Et qu'il valide
    Alors la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)
    Et la boîte aux lettres électronique de « {adresse électronique} » contient 0 message(s)
    Et le courriel à l'entreprise est parti à l'instant de la demande

  @ALIM-089
  Scénario: Aucune lettre ne part tant que le lien n'est pas suivi
    Étant donné il est arrivé à l'écran « Enregistrement »
    Alors aucune lettre n'est partie

  @ALIM-084
  Scénario: La demande enregistrée n'ouvre pas l'espace
    Étant donné il est arrivé à l'écran « Enregistrement »
    Quand il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors la connexion est refusée

  @ouvert @ALIM-O04
  Scénario: Le refus de la connexion est dit en peu de mots
    Étant donné il est arrivé à l'écran « Enregistrement »
    Quand il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors un message d'alerte parle de « adresse électronique|mot de passe|activ »
