# language: fr
@identifiants-2023 @edition-2023 @ouvert
Fonctionnalité: Les écrans que la fiche ne montre pas
  Rien n'en est affirmé : chaque écran est décrit tel que la maquette le montre, et photographié pour l'album.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Scénario: Les coordonnées
    Sachant qu'il est connecté, à l'écran « Vos coordonnées »
    Alors l'écran « Vos coordonnées » présente, dans cet ordre :
      | exigence  | élément | texte                                    |
      | CHG23-O12 | titre   | Vos coordonnées                          |
      | CHG23-O12 | libellé | Nom :                                    |
      | CHG23-O12 | valeur  | {NOM}                                    |
      | CHG23-O12 | libellé | N° d'abonné :                            |
      | CHG23-O12 | lien    | Sauvegardez ou imprimez le récapitulatif |
      | CHG23-O12 | lien    | /Retour à « Gérer les services »/        |
      | …         | …       | …                                        |

  Scénario: La suppression de l'espace, puis son annonce
    Sachant qu'il est connecté, à l'écran « Gérer les services »
    Quand il suit le lien « Supprimer votre espace professionnel »
    Alors l'écran « Suppression de l'espace » présente, dans cet ordre :
      | exigence  | élément | texte                                                              |
      | CHG23-O13 | titre   | Supprimer votre espace professionnel                               |
      | CHG23-O13 | champ   | Je confirme la suppression définitive de mon espace professionnel. |
      | CHG23-O13 | bouton  | Annuler                                                            |
      | CHG23-O13 | bouton  | Supprimer                                                          |
      | …         | …       | …                                                                  |
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Alors l'écran « Espace supprimé » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | CHG23-O13 | titre   | Espace supprimé            |
      | CHG23-O13 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |

  Scénario: L'aide
    Sachant qu'il est arrivé à l'écran « Aide »
    Alors l'écran « Aide » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | CHG23-O28 | titre   | Aide                       |
      | CHG23-O28 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |

  Plan du scénario: L'écran « <écran> »
    Sachant qu'il est arrivé à l'écran « <écran> »
    Alors l'écran « <écran> » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | CHG23-O29 | titre   | <écran>                    |
      | CHG23-O29 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |

    Exemples:
      | écran               |
      | Page non reproduite |
      | Page introuvable    |

  Scénario: La page d'erreur
    Sachant qu'il est arrivé à l'écran « Aide »
    Et que le portail subit l'incident « erreur_500 »
    Quand il rafraîchit la page
    Alors l'écran « Erreur » présente, dans cet ordre :
      | exigence  | élément | texte                      |
      | CHG23-O29 | titre   | Erreur technique           |
      | CHG23-O29 | lien    | Retour à la page d'accueil |
      | …         | …       | …                          |
