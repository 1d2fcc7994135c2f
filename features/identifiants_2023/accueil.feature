# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'accueil de 2023
  Le changement d'identifiants débute à l'accueil du site, et c'est de là aussi que l'on active une nouvelle adresse.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Accueil »

  # La capture n'est que décrite : la marque de l'État et les commandes de la recherche restent ouvertes.
  Scénario: La page porte les deux boutons, les six onglets, la recherche et les cinq profils
    Alors l'écran « Accueil » présente, dans cet ordre :
      | exigence  | élément  | texte                                                                         |
      | CHG23-O02 | consigne | RÉPUBLIQUE FRANÇAISE                                                          |
      | CHG23-O02 | consigne | Liberté                                                                       |
      | CHG23-O02 | consigne | Égalité                                                                       |
      | CHG23-O02 | consigne | Fraternité                                                                    |
      | CHG23-O02 | consigne | impots.gouv.fr                                                                |
      | CHG23-320 | bouton   | Votre espace particulier                                                      |
      | CHG23-321 | bouton   | Votre espace professionnel                                                    |
      | CHG23-322 | lien     | Accueil                                                                       |
      | CHG23-322 | lien     | Particulier                                                                   |
      | CHG23-322 | lien     | Professionnel                                                                 |
      | CHG23-322 | lien     | Partenaire                                                                    |
      | CHG23-322 | lien     | Collectivité                                                                  |
      | CHG23-322 | lien     | International                                                                 |
      | CHG23-O02 | champ    | /(?i:.*recherche.*)/                                                          |
      | CHG23-323 | consigne | ex. : Payer en ligne, taxe d'habitation, formulaire déclaration de revenus... |
      | CHG23-O02 | bouton   | /(?i:.*recherche.*)/                                                          |
      | CHG23-324 | titre    | VOUS ÊTES...                                                                  |
      | CHG23-325 | lien     | Particulier                                                                   |
      | CHG23-325 | lien     | Professionnel                                                                 |
      | CHG23-325 | lien     | Partenaire                                                                    |
      | CHG23-325 | lien     | Collectivité                                                                  |
      | CHG23-325 | lien     | International                                                                 |

  @CHG23-021 @CHG23-022 @CHG23-023
  Scénario: « Votre espace professionnel » ouvre l'authentification, sans écran entre les deux
    Quand il clique sur le bouton « Votre espace professionnel »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                        | écran            |
      | CHG23-021, CHG23-022, CHG23-023 | Accueil          |
      | CHG23-022, CHG23-023, CHG23-321 | Authentification |

  @CHG23-319 @CHG23-321 @CHG23-326
  Scénario: Le même bouton sert à activer la nouvelle adresse que l'on a demandée
    Étant donné il a demandé à changer son adresse électronique
    Quand il clique sur le bouton « Votre espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran             |
      | Accueil           |
      | Authentification  |
      | Activation : code |

  @ouvert @CHG23-O01
  Plan du scénario: Le lien « <lien> » sort de la démarche
    Quand il suit le lien « <lien> »
    Alors l'écran « Page non reproduite » s'affiche

    Exemples:
      | lien                   |
      | Partenaire (onglet)    |
      | International (profil) |

  @ouvert @CHG23-O01
  Scénario: « Votre espace particulier » sort de la démarche
    Quand il clique sur le bouton « Votre espace particulier »
    Alors l'écran « Page non reproduite » s'affiche
