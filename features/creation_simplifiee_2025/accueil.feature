# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: L'accueil de 2025
  Tout débute à l'accueil du site, dont le second lien du haut conduit à l'authentification.

  Contexte:
    Étant donné il est arrivé à l'écran « Accueil »

  Scénario: La page porte les deux liens, la recherche, les neuf entrées et l'article mis en avant
    Alors l'écran « Accueil » présente, dans cet ordre :
      | exigence | élément  | texte                                                                                                                                                             |
      | ALIM-001 | consigne | RÉPUBLIQUE FRANÇAISE                                                                                                                                              |
      | ALIM-001 | consigne | Liberté                                                                                                                                                           |
      | ALIM-001 | consigne | Égalité                                                                                                                                                           |
      | ALIM-001 | consigne | Fraternité                                                                                                                                                        |
      | ALIM-002 | consigne | impots.gouv.fr                                                                                                                                                    |
      | ALIM-011 | lien     | Connexion à mon espace Finances publiques                                                                                                                         |
      | ALIM-012 | lien     | Connexion à l'espace professionnel                                                                                                                                |
      | ALIM-O02 | champ    | /.+/                                                                                                                                                              |
      | ALIM-013 | consigne | Rechercher sur site                                                                                                                                               |
      | ALIM-O02 | bouton   | /(?i:.*recherche.*)/                                                                                                                                              |
      | ALIM-014 | lien     | Accueil                                                                                                                                                           |
      | ALIM-014 | lien     | Particulier                                                                                                                                                       |
      | ALIM-014 | lien     | Professionnel                                                                                                                                                     |
      | ALIM-014 | lien     | Partenaire                                                                                                                                                        |
      | ALIM-014 | lien     | Collectivité                                                                                                                                                      |
      | ALIM-014 | lien     | Statistiques et Données                                                                                                                                           |
      | ALIM-014 | lien     | International                                                                                                                                                     |
      | ALIM-014 | lien     | International (EN)                                                                                                                                                |
      | ALIM-014 | lien     | Contact et prise de RDV                                                                                                                                           |
      | ALIM-015 | consigne | À LA UNE \| PROFESSIONNEL                                                                                                                                         |
      | ALIM-016 | titre    | Facturation électronique : connaître mes obligations en 4 clics                                                                                                   |
      | ALIM-017 | consigne | Répondez à quelques questions pour obtenir un récapitulatif personnalisé pour vous informer sur les enjeux de la facturation électronique et sur vos obligations. |
      | ALIM-018 | bouton   | Commencer le questionnaire                                                                                                                                        |

  Scénario: « Connexion à l'espace professionnel » ouvre l'authentification, sans écran entre les deux
    Quand il suit le lien « Connexion à l'espace professionnel »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence           | écran            |
      | ALIM-008, ALIM-010 | Accueil          |
      | ALIM-010, ALIM-012 | Authentification |

  @ALIM-009
  Scénario: L'accueil répond à l'adresse que donne le tutoriel
    Quand il ouvre l'adresse « /accueil » du portail
    Alors l'écran « Accueil » s'affiche
    Et l'adresse de la page finit par « /accueil »

  @ALIM-011
  Scénario: « Connexion à mon espace Finances publiques » n'ouvre pas l'espace des professionnels
    Quand il suit le lien « Connexion à mon espace Finances publiques »
    Alors l'écran « Authentification » reste fermé

  @ouvert @ALIM-O01
  Plan du scénario: Le lien « <lien> » sort de la démarche
    Quand il suit le lien « <lien> »
    Alors l'écran « Page non reproduite » s'affiche

    Exemples:
      | lien                                      |
      | Connexion à mon espace Finances publiques |
      | Particulier                               |
      | Statistiques et Données                   |
      | International (EN)                        |

  @ouvert @ALIM-O01
  Scénario: « Commencer le questionnaire » sort de la démarche
    Quand il clique sur le bouton « Commencer le questionnaire »
    Alors l'écran « Page non reproduite » s'affiche
