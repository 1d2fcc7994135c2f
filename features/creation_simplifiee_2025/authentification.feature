# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: L'écran d'authentification
  L'usager s'identifie par son adresse électronique, son mot de passe et les caractères d'une image.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Authentification »

  # Le tutoriel l'imprime deux fois. Le fil d'Ariane n'y est pas à la place qu'une autre édition lui donne : sa place est libre.
  Scénario: L'écran porte les textes, les champs et les quatre blocs du tutoriel
    Alors l'écran « Authentification » présente, dans cet ordre :
      | exigence                               | élément                | texte                                                                                                                                         |
      | ALIM-001                               | consigne               | RÉPUBLIQUE FRANÇAISE                                                                                                                          |
      | ALIM-001                               | consigne               | Liberté                                                                                                                                       |
      | ALIM-001                               | consigne               | Égalité                                                                                                                                       |
      | ALIM-001                               | consigne               | Fraternité                                                                                                                                    |
      | ALIM-002                               | consigne               | impots.gouv.fr                                                                                                                                |
      | ALIM-020, ALIM-150                     | lien (place libre)     | Accueil                                                                                                                                       |
      | ALIM-020, ALIM-150                     | consigne (place libre) | > Authentification                                                                                                                            |
      | ALIM-021, ALIM-151                     | lien                   | Votre espace particulier                                                                                                                      |
      | ALIM-022, ALIM-152                     | lien                   | Votre espace professionnel                                                                                                                    |
      | ALIM-023, ALIM-153                     | lien                   | Aide : accéder aux fiches pratiques                                                                                                           |
      | ALIM-024                               | consigne               | Pour des raisons de sécurité, votre mot de passe doit désormais comporter 20 caractères minimum et être renouvelé tous les 90 jours.          |
      | ALIM-027, ALIM-157                     | consigne               | Rappel : votre réponse à la question de confiance vous sera demandée en cas d'oubli du mot de passe.                                          |
      | ALIM-029, ALIM-046, ALIM-158, ALIM-189 | titre                  | Connexion à mon espace professionnel                                                                                                          |
      | ALIM-030, ALIM-159                     | champ                  | Adresse électronique                                                                                                                          |
      | ALIM-032, ALIM-160                     | champ                  | Mot de passe ?                                                                                                                                |
      | ALIM-033                               | marque                 | masqué                                                                                                                                        |
      | ALIM-034, ALIM-161                     | lien                   | Mot de passe oublié                                                                                                                           |
      | ALIM-035, ALIM-162                     | champ                  | Recopier les caractères de l'image                                                                                                            |
      | ALIM-O05                               | consigne               | /.+/                                                                                                                                          |
      | ALIM-037, ALIM-164                     | lien                   | Changer l'image                                                                                                                               |
      | ALIM-039, ALIM-165                     | bouton                 | Connexion                                                                                                                                     |
      | ALIM-040, ALIM-046, ALIM-166, ALIM-189 | titre                  | Création de mon espace professionnel                                                                                                          |
      | ALIM-041, ALIM-167                     | bouton                 | Créer mon espace professionnel                                                                                                                |
      | ALIM-042, ALIM-046, ALIM-168, ALIM-189 | titre                  | Activation de mon espace / mes services                                                                                                       |
      | ALIM-043, ALIM-169                     | bouton                 | Activer mon espace / mes services                                                                                                             |
      | ALIM-044, ALIM-170                     | consigne               | Vous pouvez également payer en ligne votre taxe foncière ou votre cotisation foncière des entreprises en utilisant la référence de votre avis |
      | ALIM-045, ALIM-046, ALIM-171, ALIM-189 | bouton                 | Payer mes impôts locaux                                                                                                                       |

  @ALIM-031 @ALIM-159
  Scénario: L'adresse est vide à l'arrivée, celle de la capture n'est nulle part
    Alors « Adresse électronique » est vide
    Et la page ne contient pas « guigz », même caché

  @ALIM-036 @ALIM-163
  Scénario: L'image donne six signes à recopier
    Alors l'image à recopier compte 6 signes

  @ALIM-037 @ALIM-164
  Scénario: « Changer l'image » en donne une autre
    Quand il note l'image à recopier
    Et qu'il suit le lien « Changer l'image »
    Alors l'image à recopier a changé

  @ALIM-038
  Plan du scénario: Sans « <champ> », la connexion est refusée
    Quand il saisit « {adresse électronique} » dans « Adresse électronique »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
    Et qu'il recopie l'image
    Et qu'il vide « <champ> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Authentification » reste affiché et refuse « <champ> »

    Exemples:
      | champ                              |
      | Adresse électronique               |
      | Mot de passe ?                     |
      | Recopier les caractères de l'image |
