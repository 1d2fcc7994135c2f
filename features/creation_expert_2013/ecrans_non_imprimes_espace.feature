# language: fr
@creation-expert-2013 @edition-2013 @ouvert
Fonctionnalité: Les écrans que la fiche ne montre pas : l'espace
  Rien n'en est affirmé : chaque écran est décrit tel que la maquette le montre, et photographié pour l'album.

  Contexte:
    Étant donné un usager sans espace professionnel

  Scénario: L'espace vide
    Sachant qu'il est arrivé à l'écran « Espace professionnel »
    Alors l'écran « Espace professionnel » présente, dans cet ordre :
      | exigence  | élément  | texte                                                    |
      | EXP13-O24 | titre    | Votre espace professionnel                               |
      | EXP13-O24 | consigne | Votre espace ne contient aucun dossier et aucun service. |
      | EXP13-O24 | lien     | Gérer mes services                                       |
      | EXP13-O24 | lien     | Demander une adhésion aux services                       |
      | EXP13-O37 | lien     | Quitter                                                  |
      | …         | …        | …                                                        |

  Scénario: La gestion des services
    Sachant qu'il est arrivé à l'écran « Gérer mes services »
    Alors l'écran « Gérer mes services » présente, dans cet ordre :
      | exigence  | élément | texte                 |
      | EXP13-O25 | titre   | Gérer mes services    |
      | EXP13-O25 | lien    | Gérer vos coordonnées |
      | EXP13-O25 | lien    | Retour à votre espace |
      | …         | …       | …                     |

  Scénario: Les coordonnées
    Sachant qu'il est arrivé à l'écran « Coordonnées »
    Alors l'écran « Coordonnées » présente, dans cet ordre :
      | exigence  | élément | texte                                    |
      | EXP13-O26 | titre   | Vos coordonnées                          |
      | EXP13-O26 | libellé | N° d'abonné :                            |
      | EXP13-O26 | libellé | Nom :                                    |
      | EXP13-O26 | valeur  | {nom}                                    |
      | EXP13-O26 | lien    | Sauvegardez ou imprimez votre formulaire |
      | …         | …       | …                                        |

  Scénario: La demande d'adhésion
    Sachant qu'il est arrivé à l'écran « Adhésion »
    Alors l'écran « Adhésion » présente, dans cet ordre :
      | exigence  | élément | texte                              |
      | EXP13-O27 | titre   | Demander une adhésion aux services |
      | EXP13-O27 | champ   | S.I.R.E.N. :                       |
      | EXP13-O27 | bouton  | Valider                            |
      | …         | …       | …                                  |

  Scénario: Les comptes bancaires
    Étant donné un espace actif qui tient l'entreprise 987654321 avec le service « Payer la TVA »
    Et qu'il est connecté, à l'écran « Comptes bancaires »
    Alors l'écran « Comptes bancaires » présente, dans cet ordre :
      | exigence  | élément  | texte                                                     |
      | EXP13-O28 | titre    | Comptes bancaires                                         |
      | EXP13-O28 | consigne | Aucun compte bancaire n'est enregistré dans votre espace. |
      | …         | …        | …                                                         |

  Scénario: La session échue dans l'espace
    Sachant qu'il est arrivé à l'écran « Espace professionnel »
    Quand 31 min passent
    Et qu'il rafraîchit la page
    Alors l'écran « Connexion » présente, dans cet ordre :
      | exigence  | élément | texte                         |
      | EXP13-O37 | message | /Votre session a expiré.*/    |
      | EXP13-O03 | titre   | Accédez à votre espace abonné |
      | …         | …       | …                             |
