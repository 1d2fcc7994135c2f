# language: fr
@creation-expert-2013 @edition-2013 @ouvert
Fonctionnalité: Les écrans que la fiche ne montre pas : autour de la démarche
  Rien n'en est affirmé : chaque écran est décrit tel que la maquette le montre, et photographié pour l'album.

  Contexte:
    Étant donné un usager sans espace professionnel

  Scénario: Le mode simplifié
    Sachant qu'il est arrivé à l'écran « Mode simplifié »
    Alors l'écran « Mode simplifié » présente, dans cet ordre :
      | exigence  | élément | texte                           |
      | EXP13-O06 | titre   | Mode simplifié                  |
      | EXP13-O06 | lien    | Retour au choix de la procédure |
      | …         | …       | …                               |

  Scénario: Le texte des conditions générales
    Sachant qu'il est arrivé à l'écran « Texte des conditions générales »
    Alors l'écran « Texte des conditions générales » présente, dans cet ordre :
      | exigence  | élément | texte                  |
      | EXP13-O07 | titre   | Conditions générales   |
      | EXP13-O07 | lien    | Retour à la 1ère étape |
      | …         | …       | …                      |

  Scénario: La transformation d'un espace avec certificat
    Sachant qu'il est arrivé à l'écran « Transformation »
    Alors l'écran « Transformation » présente, dans cet ordre :
      | exigence  | élément | texte                              |
      | EXP13-O12 | titre   | Optez pour l'accès sans certificat |
      | EXP13-O12 | lien    | Retour à la page d'accueil         |
      | …         | …       | …                                  |

  Scénario: L'aide
    Sachant qu'il est arrivé à l'écran « Aide »
    Alors l'écran « Aide » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | EXP13-O33 | titre   | Aide                       |
      | EXP13-O33 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |

  Scénario: La page qui remplace ce que la fiche ne montre pas
    Sachant qu'il est arrivé à l'écran « Page non reproduite »
    Alors l'écran « Page non reproduite » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | EXP13-O34 | titre   | Page non reproduite        |
      | EXP13-O34 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |

  Scénario: La page introuvable
    Sachant qu'il est arrivé à l'écran « Page introuvable »
    Alors l'écran « Page introuvable » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | EXP13-O35 | titre   | Page introuvable           |
      | EXP13-O35 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |

  Scénario: La page d'erreur
    Sachant qu'il est arrivé à l'écran « Aide »
    Et que le portail subit l'incident « erreur_500 »
    Quand il rafraîchit la page
    Alors l'écran « Erreur » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | EXP13-O36 | titre   | Erreur technique           |
      | EXP13-O36 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |
