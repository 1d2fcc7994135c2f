# language: fr
@creation-expert-2013 @edition-2013 @ouvert
Fonctionnalité: Les écrans que la fiche ne montre pas : connexion et oubli
  Rien n'en est affirmé : chaque écran est décrit tel que la maquette le montre, et photographié pour l'album.

  Contexte:
    Étant donné un usager sans espace professionnel

  Scénario: L'écran de connexion
    Sachant qu'il est arrivé à l'écran « Connexion »
    Alors l'écran « Connexion » présente, dans cet ordre :
      | exigence  | élément | texte                            |
      | EXP13-O03 | titre   | Accédez à votre espace abonné    |
      | EXP13-O03 | champ   | Adresse électronique :           |
      | EXP13-O03 | champ   | Mot de passe :                   |
      | EXP13-O03 | marque  | masqué                           |
      | EXP13-O03 | bouton  | Valider                          |
      | EXP13-O29 | lien    | Mot de passe oublié              |
      | EXP13-O04 | lien    | Je crée mon espace professionnel |
      | …         | …       | …                                |

  Scénario: L'oubli du mot de passe
    Sachant qu'il est arrivé à l'écran « Mot de passe oublié »
    Alors l'écran « Mot de passe oublié » présente, dans cet ordre :
      | exigence             | élément | texte                  |
      | EXP13-O29            | titre   | Mot de passe oublié    |
      | EXP13-O29, EXP13-O31 | champ   | Adresse électronique : |
      | EXP13-O29            | bouton  | Valider                |
      | …                    | …       | …                      |

  Scénario: La question de confiance
    Sachant qu'il est arrivé à l'écran « Question de confiance »
    Alors l'écran « Question de confiance » présente, dans cet ordre :
      | exigence  | élément | texte                 |
      | EXP13-O30 | titre   | Question de confiance |
      | EXP13-O30 | libellé | Question :            |
      | EXP13-O30 | valeur  | {question}            |
      | EXP13-O30 | champ   | Réponse :             |
      | EXP13-O30 | bouton  | Valider               |
      | …         | …       | …                     |

  Scénario: Le nouveau mot de passe
    Sachant qu'il est arrivé à l'écran « Nouveau mot de passe »
    Alors l'écran « Nouveau mot de passe » présente, dans cet ordre :
      | exigence  | élément | texte                                  |
      | EXP13-O32 | titre   | Nouveau mot de passe                   |
      | EXP13-O32 | champ   | Nouveau mot de passe :                 |
      | EXP13-O32 | champ   | Confirmer votre nouveau mot de passe : |
      | EXP13-O32 | bouton  | Valider                                |
      | …         | …       | …                                      |

  Scénario: Le mot de passe modifié
    Sachant qu'il est arrivé à l'écran « Mot de passe modifié »
    Alors l'écran « Mot de passe modifié » présente, dans cet ordre :
      | exigence  | élément | texte                         |
      | EXP13-O32 | titre   | Mot de passe modifié          |
      | EXP13-O32 | lien    | Accédez à votre espace abonné |
      | …         | …       | …                             |
